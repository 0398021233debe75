package fr.colloque.authoring;

import fr.colloque.authoring.store.Draft;
import fr.colloque.authoring.store.DraftWriters;
import fr.colloque.authoring.store.Drafts;
import fr.colloque.authoring.store.Policies;
import fr.colloque.authoring.store.Review;
import fr.colloque.authoring.store.Reviews;
import fr.colloque.catalogue.Concerns;
import fr.colloque.catalogue.Credits;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.ReviewedBy;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.SourceTree;
import fr.colloque.panel.Panels;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The door to what doctors are given: publishing, withdrawing, restoring what was. */
@ApplicationScoped
@Transactional
@Allowed({Role.AUTHOR, Role.REVIEWER})
public class ReleaseService {

    private static final System.Logger LOG = System.getLogger(ReleaseService.class.getName());

    @Inject
    WorkBench bench;
    @Inject
    Drafts drafts;
    @Inject
    DraftWriters writers;
    @Inject
    Reviews reviews;
    @Inject
    Policies policies;
    @Inject
    PublicationService publication;
    @Inject
    Panels panels;
    @Inject
    SignedIn signedIn;
    @Inject
    Clock clock;

    /**
     * Publishes the current revision with all drafts put over as the next one, with the day of the
     * legal check in a module's manifest; the drafts are gone afterwards.
     *
     * @param note  what changed, {@value NoteLength#SHORTEST} to {@value NoteLength#LONGEST} signs
     * @param shown what {@link ReviewView#shown} stood for when somebody decided
     * @return the number of the new revision
     * @throws NotApproved unless as many as the work needs approved exactly what is there
     */
    public int publish(Work work, String note, String shown) {
        String told = NoteLength.require(note);
        Review review = reviews.hold(work).orElse(null);
        List<Draft> held = drafts.holdAll(work);
        WorkingCopy copy = bench.look(work);
        copy.requireReady(shown);
        Set<Long> wrote = writers.of(work);
        List<ReviewedBy> approvals = requireApproved(work, review, shown, wrote);
        SourceTree tree = LegalCheck.of(approvals)
                .map(day -> LegalCheck.written(work, copy.tree(), day)).orElse(copy.tree());
        requirePublishable(work, copy, tree);
        int number = publication.publish(work, tree, told, new Credits(wrote, approvals));
        review.publish(number, signedIn.accountId(), clock.instant());
        held.forEach(drafts::remove);
        drafts.flush();
        writers.clear(work);
        LOG.log(Level.INFO, "{0} {1}: {2} drafts published as revision {3}", work.kind().code(),
                work.slug(), held.size(), number);
        return number;
    }

    private List<ReviewedBy> requireApproved(Work work, Review review, String shown,
                                             Set<Long> wrote) {
        if (review == null || review.state() == ReviewState.CHANGES_ASKED
                || !review.checksum().equals(shown)) {
            throw new NotApproved();
        }
        List<ReviewedBy> approvals = ReviewLook.counted(review, wrote);
        if (!policies.of(work).met(approvals)) {
            throw new NotApproved();
        }
        return approvals;
    }

    private void requirePublishable(Work work, WorkingCopy copy, SourceTree tree) {
        List<Finding> findings = bench.findings(work, tree);
        if (!findings.isEmpty()) {
            throw new FindingsRemain(findings);
        }
        if (work.kind() == RevisionKind.MODULE) {
            PanelNotes.of(work.slug(), copy.scenarios(), panels).notes().stream()
                    .filter(PanelNote::blocks).findFirst().ifPresent(note -> {
                        throw new PanelDivided(note.scenarioId());
                    });
        }
    }

    /**
     * Gives a revision to nobody any more; those who have begun on it finish on it.
     *
     * @param reason why, {@value TextLength#SHORTEST_WITHDRAWAL} to
     *               {@value TextLength#LONGEST_WITHDRAWAL} signs
     * @throws FindingsRemain if the one before it would break a course or a citation
     */
    public void withdraw(Work work, int number, String reason, Concerns concerns) {
        String told = TextLength.withdrawal(reason);
        boolean current = publication.newestNumber(work) == number;
        publication.withdraw(work, number, told, concerns);
        if (current) {
            List<Finding> broken = bench.consequences(work,
                    publication.texts(work, publication.newestNumber(work)));
            if (!broken.isEmpty()) {
                throw new FindingsRemain(broken);
            }
        }
    }

    /**
     * Makes drafts of all files in which an old revision differs from the current one.
     *
     * @return how many drafts there are
     */
    @Allowed(Role.AUTHOR)
    public int restore(Work work, int number) {
        if (number < 1) {
            throw new NotFound();
        }
        if (!drafts.holdAll(work).isEmpty()) {
            throw new DraftsInTheWay();
        }
        int current = publication.newestNumber(work);
        SourceTree now = publication.texts(work, current);
        SourceTree then = publication.texts(work, number);
        Set<String> paths = new TreeSet<>(now.files().keySet());
        paths.addAll(then.files().keySet());
        paths.removeIf(path -> now.text(path).equals(then.text(path)));
        if (paths.isEmpty()) {
            throw new NothingToRestore();
        }
        paths.forEach(path -> drafts.add(new Draft(path, current, then.text(path).orElse(""),
                signedIn.accountId(), clock.instant())));
        LOG.log(Level.INFO, "{0} {1}: revision {2} restored as {3} drafts by account {4}",
                work.kind().code(), work.slug(), number, paths.size(), signedIn.accountId());
        return paths.size();
    }
}
