package fr.colloque.credit;

import fr.colloque.core.credit.PeriodTable;
import fr.colloque.core.credit.ProofKind;
import fr.colloque.credit.store.Activities;
import fr.colloque.credit.store.Activity;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The door to activities done elsewhere: a doctor declares them, and nobody vouches for them. */
@ApplicationScoped
@Transactional
@Allowed(Role.DOCTOR)
public class ActivityService {

    /** The largest proof that is kept, in megabytes. */
    public static final int LARGEST = 5;
    /** How long a title, or the name of an organiser, may be, in characters. */
    public static final int LONGEST = 200;

    private static final Logger LOG = System.getLogger(ActivityService.class.getName());
    private static final LocalDate FIRST_DAY = LocalDate.of(2017, 1, 1);
    private static final BigDecimal MOST_HOURS = new BigDecimal("200");
    private static final int LONGEST_NAME = 150;

    @Inject Activities activities;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /**
     * Declares an activity.
     *
     * @param name    what the file was called; only shown again
     * @param content the proof: PDF, JPEG or PNG, at most {@link #LARGEST} megabytes
     * @throws ActivityUnusable when something is missing or impossible
     * @throws ProofRefused     when the file is of another kind, cut off or too large
     */
    public void declare(NewActivity activity, String name, byte[] content) {
        check(activity);
        ProofKind kind = ProofKind.of(content)
                .filter(k -> content.length <= LARGEST * 1024 * 1024)
                .orElseThrow(() -> new ProofRefused(LARGEST));
        if (activities.of(signedIn.accountId()).size() >= Activities.MOST) {
            throw new ActivityUnusable("many");
        }
        Activity declared = new Activity(signedIn.accountId(), activity,
                new Proof(shown(name, kind), kind, content), clock.instant());
        activities.add(declared, content);
        LOG.log(Level.INFO, "Account {0} declared activity {1}", signedIn.accountId(),
                declared.id());
    }

    private void check(NewActivity activity) {
        require(fits(activity.title()), "title");
        require(fits(activity.organiser()), "organiser");
        LocalDate day = activity.completedOn();
        require(day != null && !day.isBefore(FIRST_DAY)
                && !day.isAfter(PeriodTable.dayOf(clock.instant())), "day");
        require(activity.type() != null, "type");
        require(activity.hours() != null && activity.hours().value().signum() > 0
                && activity.hours().value().compareTo(MOST_HOURS) <= 0, "hours");
        require(activity.blocks().stream().allMatch(b -> b >= 1 && b <= 4), "type");
    }

    private static boolean fits(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }

    private static void require(boolean right, String field) {
        if (!right) {
            throw new ActivityUnusable(field);
        }
    }

    /** The last part of the path that some browsers send, with the ending that it really has. */
    private static String shown(String name, ProofKind kind) {
        String last = name == null ? "" : name.replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "").replaceAll("\\.[^.]*$", "").strip();
        int end = Math.min(last.length(), LONGEST_NAME - 5);
        return (last.isEmpty() ? "proof" : last.substring(0, end)) + "." + kind.extension();
    }

    /** Withdraws an activity of one's own and deletes its proof. */
    public void withdraw(long id) {
        Activity activity = activities.find(id)
                .filter(a -> a.doctorId() == signedIn.accountId()).orElseThrow(NotFound::new);
        activity.withdraw(clock.instant());
        activities.deleteProof(id);
        LOG.log(Level.INFO, "Account {0} withdrew activity {1}", signedIn.accountId(), id);
    }

    /** The proof of an activity, for its doctor and for administrators. */
    @Allowed({Role.DOCTOR, Role.ADMINISTRATOR})
    public Proof proof(long id) {
        Activity activity = activities.find(id).filter(a -> !a.withdrawn())
                .filter(a -> a.doctorId() == signedIn.accountId()
                        || signedIn.has(Role.ADMINISTRATOR))
                .orElseThrow(NotFound::new);
        return activity.proof(activities.proof(id).orElseThrow(NotFound::new));
    }

    /** What a doctor declared, for administrators, at most 200. */
    @Allowed(Role.ADMINISTRATOR)
    public List<ActivityRow> of(long doctorId) {
        return activities.of(doctorId);
    }
}
