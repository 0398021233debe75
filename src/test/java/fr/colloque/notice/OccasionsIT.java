package fr.colloque.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.attempt.CorrectionOutcome;
import fr.colloque.attempt.Rescored;
import fr.colloque.authoring.Approved;
import fr.colloque.authoring.ChangesAsked;
import fr.colloque.authoring.SentToReview;
import fr.colloque.catalogue.Work;
import fr.colloque.certificate.CertificateIssued;
import fr.colloque.core.module.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is told when something happens, and in which words. */
class OccasionsIT {

    private static final AtomicLong LATER = new AtomicLong();

    private final PostDesk desk = new PostDesk(1);
    private final long author = desk.anAccount("fr", "Ines", "Essai");
    private final long reviewer = desk.anAccount("en", "Joachim", "Essai");
    private final Work work = Work.module("m-" + UUID.randomUUID());

    @Test
    void aDoctorIsToldOfACertificateAndOfACorrectionOnceEach() {
        for (int time = 0; time < 2; time++) {
            happens(o -> o.issued(new CertificateIssued(author, author, "essai")));
            happens(o -> o.rescored(new Rescored(1, author, author, CorrectionOutcome.PASS_KEPT,
                    "La clé était fausse.", PostDesk.NOW)));
        }
        assertThat(told(author)).isEqualTo("CERTIFICATE,CORRECTION");
    }

    @Test
    void reviewersAreAskedAndWritersHearWhatCameOfIt() {
        change("insert into account_role (account_id, role) values (" + reviewer
                + ", 'REVIEWER'), (" + author + ", 'REVIEWER')");
        change("insert into draft_writer (kind, slug, account_id, since) values ('MODULE', '"
                + work.slug() + "', " + author + ", now(6)), ('MODULE', '" + work.slug() + "', "
                + reviewer + ", now(6))");
        happens(o -> o.asked(new SentToReview(work, author, "Un cas de plus.")));
        assertThat(told(reviewer)).isEqualTo("REVIEW_ASKED");
        assertThat(told(author)).as("who asked").isEmpty();
        happens(o -> o.sentBack(new ChangesAsked(work, reviewer, "Il manque la source.")));
        happens(o -> o.approved(new Approved(work, reviewer, false)));
        happens(o -> o.sentBack(new ChangesAsked(work, reviewer, "Encore.")));
        happens(o -> o.approved(new Approved(work, reviewer, true)));
        assertThat(told(author)).isEqualTo("REVIEW_BACK,REVIEW_BACK,REVIEW_APPROVED");
        assertThat(told(reviewer)).as("who decided").isEqualTo("REVIEW_ASKED");
    }

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void everyKindHasItsWordsInBothLanguages(MailKind kind) {
        Map<String, String> facts = Map.ofEntries(Map.entry("course", "essentiel"),
                Map.entry("days", "30"), Map.entry("item", "LB-4.2"), Map.entry("files", "3"),
                Map.entry("kind", "module"), Map.entry("slug", "secret"), Map.entry("note",
                        "<b>Une note & plus</b> {why}"), Map.entry("outcome", "PASS_KEPT"),
                Map.entry("attempt", "7"), Map.entry("due", "1"), Map.entry("faulty", "2"),
                Map.entry("reviews", "3"), Map.entry("lawTasks", "4"));
        for (Language language : Language.values()) {
            Letter letter = desk.database.read(em -> desk.letters(em).of(new MailDue(1, kind,
                    author, language, facts, 0, "a@exemple.test", "Dr Essai")));
            assertThat(letter.subject()).isNotBlank().doesNotContain("{");
            assertThat(letter.text()).contains("Dr Essai", PostDesk.URL);
            assertThat(letter.html()).contains("&lt;b&gt;Une note &amp; plus&lt;/b&gt; &#123;why}")
                    .contains(letter.subject());
            assertThat(letter.unsubscribe() == null)
                    .isEqualTo(kind.group() == MailGroup.NECESSARY);
        }
    }

    private void happens(Consumer<Occasions> event) {
        desk.database.inTransaction(em -> {
            Occasions occasions = new Occasions();
            occasions.mails = PostDesk.mails(em);
            occasions.clock = Clock.offset(Clock.fixed(PostDesk.NOW, ZoneOffset.UTC),
                    Duration.ofSeconds(LATER.incrementAndGet()));
            event.accept(occasions);
        });
    }

    private String told(long accountId) {
        return desk.single("select coalesce(group_concat(kind order by id), '') from mail where"
                + " account_id = " + accountId);
    }

    private void change(String sql) {
        desk.database.inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }
}
