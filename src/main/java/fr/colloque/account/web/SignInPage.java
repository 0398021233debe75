package fr.colloque.account.web;

import fr.colloque.account.DemoPerson;
import fr.colloque.account.FirstAccounts;
import fr.colloque.account.SignInOutcome;
import fr.colloque.account.SignInOutcome.Later;
import fr.colloque.account.SignInOutcome.Mismatch;
import fr.colloque.account.SignInOutcome.Welcome;
import fr.colloque.account.SignInService;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.InsidePath;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.Session;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** Backs {@code /account/sign-in.xhtml}: takes an address and a password, and goes on. */
@Named
@RequestScoped
public class SignInPage {

    private static final String HOME = InsidePath.orHome(null);

    @Inject SignInService signIns;
    @Inject FirstAccounts firstAccounts;
    @Inject Session session;
    @Inject LanguageChoice language;
    @Inject HttpServletRequest request;
    @Inject FacesContext faces;
    @Inject ExternalContext external;

    private String email;
    private String password;
    private String next;
    private String error;

    /** Signs in with what was typed. */
    public void signIn() {
        enter(email, password);
    }

    /** Signs in as one of the invented people of a demonstration. */
    public void signInAs(DemoPerson person) {
        enter(person.email(), firstAccounts.demoPassword());
    }

    private void enter(String who, String secret) {
        SignInOutcome outcome = signIns.signIn(who, secret, request.getRemoteAddr());
        switch (outcome) {
            case Welcome welcome -> welcome(welcome.caller());
            case Mismatch mismatch -> error = text("account_sign-in.text.mismatch");
            case Later later -> error = text("account_sign-in.text.later",
                    Math.ceilDiv(later.remaining().toMillis(), 1000));
        }
    }

    private void welcome(Caller caller) {
        session.open(caller);
        String wanted = InsidePath.orHome(next);
        external.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
        external.setResponseHeader("Location", HOME.equals(wanted) ? deskOf(caller) : wanted);
        faces.responseComplete();
    }

    private static String deskOf(Caller caller) {
        if (caller.hasAny(Role.DOCTOR)) {
            return HOME;
        }
        if (caller.hasAny(Role.ADMINISTRATOR)) {
            return "/admin/";
        }
        if (caller.hasAny(Role.AUTHOR, Role.REVIEWER)) {
            return "/authoring/";
        }
        return caller.hasAny(Role.EXPERT) ? "/panel/" : HOME;
    }

    private String text(String key, Object... facts) {
        return Texts.of(language.present(), key, facts);
    }

    public List<DemoPerson> getOffered() {
        return firstAccounts.offered();
    }

    public String getDemoPassword() {
        return firstAccounts.demoPassword();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Never handed back to the page. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getError() {
        return error;
    }
}
