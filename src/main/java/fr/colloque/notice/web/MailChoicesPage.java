package fr.colloque.notice.web;

import fr.colloque.notice.MailChoiceService;
import fr.colloque.notice.MailGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Backs the part of {@code /account/profile.xhtml} that asks which mail is wanted. */
@Named
@RequestScoped
public class MailChoicesPage {

    @Inject MailChoiceService choices;

    private List<Choice> offered;

    /** A group, and whether the caller wants it. */
    public record Choice(String code, boolean wanted) { }

    public List<Choice> getOffered() {
        if (offered == null) {
            Set<MailGroup> refused = choices.refused();
            offered = choices.offered().stream()
                    .map(group -> new Choice(group.code(), !refused.contains(group))).toList();
        }
        return offered;
    }
}
