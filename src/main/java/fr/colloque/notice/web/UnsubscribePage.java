package fr.colloque.notice.web;

import fr.colloque.notice.MailChoiceService;
import fr.colloque.platform.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code /notice/unsubscribe.xhtml}: asks once more, or says that it is done. */
@Named
@RequestScoped
public class UnsubscribePage {

    @Inject MailChoiceService choices;

    private String account = "";
    private String group = "";
    private String sign = "";
    private boolean done;

    public void load() {
        group = choices.require(Ids.require(account), group, sign).code();
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account == null ? "" : account;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group == null ? "" : group;
    }

    public String getSign() {
        return sign;
    }

    public void setSign(String sign) {
        this.sign = sign == null ? "" : sign;
    }

    public boolean isDone() {
        return done;
    }

    public void setDone(boolean done) {
        this.done = done;
    }
}
