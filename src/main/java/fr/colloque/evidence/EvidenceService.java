package fr.colloque.evidence;

import fr.colloque.catalogue.Library;
import fr.colloque.core.evidence.Line;
import fr.colloque.core.evidence.Lines;
import fr.colloque.core.module.Language;
import fr.colloque.evidence.store.Dossiers;
import fr.colloque.evidence.store.Sessions;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The door to files of evidence: doctors take out their own, administrators any. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class EvidenceService {

    /** How many dossiers are read at a time. */
    private static final int AT_A_TIME = 50;

    @Inject
    Dossiers dossiers;
    @Inject
    Sessions sessions;
    @Inject
    Library library;
    @Inject
    AuditLog audit;
    @Inject
    SignedIn signedIn;

    /**
     * The file of one enrolment; its seal is noted.
     *
     * @throws NotFound where there is none, or it is somebody else's
     */
    @Allowed({Role.DOCTOR, Role.ADMINISTRATOR})
    public SealedFile one(long enrolmentId, Language language) {
        Dossier dossier = dossiers.of(List.of(enrolmentId)).stream().filter(this::mayRead)
                .findFirst().orElseThrow(NotFound::new);
        Lines chain = new Lines();
        List<Line> lines = new DossierLines(dossier, library, language,
                signedIn.has(Role.ADMINISTRATOR)).all().stream()
                .map(chain::next).toList();
        audit.note("evidence.exported", chain.seal(), "enrolment", enrolmentId, "lines",
                chain.count());
        return new SealedFile(enrolmentId, dossier.person().name(), lines, chain.seal());
    }

    /** The doctors of a session, the latest first. */
    public Page<EnrolledRow> page(Session session, PageRequest page) {
        return sessions.page(session, page);
    }

    /**
     * The lines of the next dossiers of a session; however many there are, few are in memory.
     *
     * @param after the last enrolment that was read, 0 to begin with
     * @param chain takes them up
     */
    public Portion next(Session session, long after, Lines chain, Language language) {
        List<Long> ids = sessions.next(session, after, AT_A_TIME);
        List<Line> lines = dossiers.of(ids).stream()
                .flatMap(d -> new DossierLines(d, library, language, true).all().stream())
                .map(chain::next).toList();
        return new Portion(lines, ids.isEmpty() ? after : ids.getLast(), ids.isEmpty());
    }

    /**
     * Some lines of a session.
     *
     * @param last the last enrolment among them
     * @param over whether there was none any more
     */
    public record Portion(List<Line> lines, long last, boolean over) { }

    /**
     * Refuses to print more than can be held in memory.
     *
     * @throws SessionTooLarge then
     */
    public void requirePrintable(Session session) {
        if (sessions.count(session) > SessionTooLarge.MOST) {
            throw new SessionTooLarge();
        }
    }

    /** Notes the seal of the file of a session, before anybody gets it. */
    public void handOut(Session session, Lines chain) {
        audit.note("evidence.exported", chain.seal(), "course", session.courseId(), "from",
                session.from(), "until", session.until(), "lines", chain.count());
    }

    private boolean mayRead(Dossier dossier) {
        return dossier.person().accountId() == signedIn.accountId()
                || signedIn.has(Role.ADMINISTRATOR);
    }
}
