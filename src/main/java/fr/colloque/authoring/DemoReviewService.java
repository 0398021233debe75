package fr.colloque.authoring;

import fr.colloque.account.AccountService;
import fr.colloque.account.AccountView;
import fr.colloque.account.EmailAddress;
import fr.colloque.authoring.store.Reviews;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * The door through which the demonstration gets something to review: an author has softened a
 * doctor's answer, and her reviewer has two remarks on it.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class DemoReviewService {

    private static final String MODULE = "patients-en-ligne";
    private static final String SCENARIO = "avis-standard-parking";
    private static final String NOTE =
            "La réponse remercie plus simplement ; le sens ne change pas.";

    @Inject
    Settings settings;
    @Inject
    AccountService accounts;
    @Inject
    Library library;
    @Inject
    Reviews sent;
    @Inject
    DraftService drafts;
    @Inject
    ReviewService reviews;
    @Inject
    RemarkService remarks;
    @Inject
    ReviewPolicyService policies;
    @Inject
    SignedIn signedIn;

    /** Sends it, once, and only in a demonstration. */
    public void sendOnce() {
        Optional<AccountView> author = somebody("ines.vauquelin");
        Optional<AccountView> reviewer = somebody("joachim.le-goff");
        Optional<AccountView> administrator = somebody("michael.okafor");
        boolean written = library.current().module(MODULE)
                .flatMap(m -> m.module().scenario(SCENARIO)).isPresent();
        if (settings.isDemo() && sent.count() == 0 && written && author.isPresent()
                && reviewer.isPresent() && administrator.isPresent()) {
            as(administrator.get());
            policies.setLegal(reviewer.get().id(), true);
            send(author.get(), reviewer.get());
            signedIn.actAs(Caller.application());
        }
    }

    private void send(AccountView author, AccountView reviewer) {
        as(author);
        FileDraft shown = drafts.open(FileDraft.scenario(MODULE, SCENARIO));
        drafts.save(shown, shown.text()
                .replace("Merci de ce retour.", "Merci d’avoir pris le temps de l’écrire.")
                .replace("Thank you for this feedback.",
                        "Thank you for taking the time to write."));
        Work work = Work.module(MODULE);
        reviews.send(work, NOTE, reviews.view(work).shown());
        as(reviewer);
        remarks.write(shown.path(), "why.1.fr", "« Ne saisit pas la perche » est une image : un "
                + "confrère pressé y lira un jugement. Dites plutôt que la réponse ne confirme ni "
                + "ne nie le suivi.");
        long english = remarks.write(shown.path(), "surface.reply.text.en", "“For taking the time "
                + "to write” is what one says to one’s own patients. Would “Thank you for this "
                + "feedback” not stay more neutral?");
        as(author);
        remarks.answer(english, "Good point: the French has the same tone. I will put both back.");
    }

    private void as(AccountView account) {
        signedIn.actAs(new Caller(account.id(), account.name(), account.roles(),
                account.language()));
    }

    private Optional<AccountView> somebody(String name) {
        return accounts.find(new EmailAddress(name + "@colloque.example"));
    }
}
