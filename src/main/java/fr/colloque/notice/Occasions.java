package fr.colloque.notice;

import fr.colloque.attempt.Rescored;
import fr.colloque.authoring.Approved;
import fr.colloque.authoring.ChangesAsked;
import fr.colloque.authoring.SentToReview;
import fr.colloque.catalogue.Work;
import fr.colloque.certificate.CertificateIssued;
import fr.colloque.notice.store.Mails;
import fr.colloque.notice.store.Mails.Draft;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Writes a mail of what happens, in the transaction in which it happens. */
@ApplicationScoped
public class Occasions {

    @Inject Mails mails;
    @Inject Clock clock;

    void issued(@Observes CertificateIssued event) {
        mails.toAccount(draft(MailKind.CERTIFICATE, event.certificateId() + "",
                Map.of("course", event.courseId())), event.doctorId());
    }

    void rescored(@Observes Rescored event) {
        mails.toAccount(draft(MailKind.CORRECTION, event.rescoringId() + ":" + event.attemptId(),
                Map.of("attempt", event.attemptId() + "", "outcome", event.outcome().name(),
                        "reason", event.reason())), event.doctorId());
    }

    void asked(@Observes SentToReview event) {
        mails.toRole(draft(MailKind.REVIEW_ASKED, once(event.work()),
                facts(event.work(), event.note())), Role.REVIEWER, event.by());
    }

    void sentBack(@Observes ChangesAsked event) {
        toWriters(MailKind.REVIEW_BACK, event.work(), event.reason(), event.by());
    }

    /** Authors hear of it once it may be published. */
    void approved(@Observes Approved event) {
        if (event.enough()) {
            toWriters(MailKind.REVIEW_APPROVED, event.work(), "", event.by());
        }
    }

    private void toWriters(MailKind kind, Work work, String note, long but) {
        mails.toWriters(draft(kind, once(work), facts(work, note)), work.kind().name(),
                work.slug(), but);
    }

    private Draft draft(MailKind kind, String subject, Map<String, String> facts) {
        return new Draft(kind, subject, facts, clock.instant());
    }

    private static Map<String, String> facts(Work work, String note) {
        return Map.of("kind", work.kind().code(), "slug", work.slug(), "note", note);
    }

    /** The same work is sent, and sent back, as often as it takes. */
    private String once(Work work) {
        return work.code() + "@" + clock.instant().toEpochMilli();
    }
}
