package fr.colloque.notice;

import static fr.colloque.Wiring.set;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.Shelf;
import fr.colloque.catalogue.ShelfMark;
import fr.colloque.core.module.Curriculum;
import fr.colloque.launch.TestDatabase;
import fr.colloque.notice.store.MailChoices;
import fr.colloque.notice.store.MailQueue;
import fr.colloque.notice.store.Mails;
import fr.colloque.notice.store.Mails.Draft;
import fr.colloque.platform.config.MailSettings;
import fr.colloque.platform.config.Settings;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The sending of mail over the test database and a real mail server on this machine, each step in a
 * transaction of its own, as in the application.
 */
final class PostDesk {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final String URL = "https://colloque.example";
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    final TestDatabase database = TestDatabase.get();
    final MailWork work = new MailWork();

    private final int port;

    PostDesk(int port) {
        this.port = port;
        MailServer server = new MailServer();
        server.settings = settings();
        server.clock = CLOCK;
        work.server = server;
        work.sending = new Stepped();
    }

    static GreenMail mailServer(int port) {
        return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    /** An account of this language; its id. */
    long anAccount(String language, String firstName, String lastName) {
        return database.read(em -> {
            em.createNativeQuery("""
                            insert into account (version, email, password_hash, first_name,
                              last_name, profession, language, demo, created_at)
                            values (1, ?, '-', ?, ?, 'Médecin', ?, false, now(6))
                            """)
                    .setParameter(1, UUID.randomUUID() + "@exemple.test")
                    .setParameter(2, firstName).setParameter(3, lastName)
                    .setParameter(4, language).executeUpdate();
            return ((Number) em.createNativeQuery("select max(id) from account")
                    .getSingleResult()).longValue();
        });
    }

    String emailOf(long accountId) {
        return single("select email from account where id = " + accountId);
    }

    /** Writes a mail and hands it to the work; its id. */
    long write(MailKind kind, long accountId, Map<String, String> facts) {
        String subject = UUID.randomUUID().toString();
        database.inTransaction(em -> mails(em).toAccount(new Draft(kind, subject, facts, NOW),
                accountId));
        long id = Long.parseLong(single("select id from mail where subject = '" + subject + "'"));
        database.inTransaction(em -> queue(em).move(id, MailState.WAITING, MailState.QUEUED));
        return id;
    }

    MailState state(long id) {
        return MailState.valueOf(single("select state from mail where id = " + id));
    }

    String single(String sql) {
        return database.read(em -> String.valueOf(em.createNativeQuery(sql).getSingleResult()));
    }

    static Mails mails(EntityManager em) {
        return over(new Mails(), em);
    }

    static MailQueue queue(EntityManager em) {
        return over(new MailQueue(), em);
    }

    private static <T> T over(T store, EntityManager em) {
        set(store, "em", em);
        return store;
    }

    MailChoiceService choices(EntityManager em) {
        MailChoiceService service = new MailChoiceService();
        service.choices = over(new MailChoices(), em);
        service.unsubscribing = unsubscribing(em);
        service.clock = CLOCK;
        return service;
    }

    Letters letters(EntityManager em) {
        Letters letters = new Letters();
        letters.settings = settings();
        letters.unsubscribing = unsubscribing(em);
        letters.library = new Untitled();
        return letters;
    }

    private Unsubscribing unsubscribing(EntityManager em) {
        Unsubscribing unsubscribing = new Unsubscribing();
        unsubscribing.choices = over(new MailChoices(), em);
        unsubscribing.settings = settings();
        return unsubscribing;
    }

    private Settings settings() {
        return new Settings() {
            @Override
            public String publicUrl() {
                return URL;
            }

            @Override
            public Optional<MailSettings> mail() {
                return Optional.of(new MailSettings("127.0.0.1", port, Optional.empty(),
                        Optional.empty(), "Colloque <colloque@exemple.test>", false));
            }
        };
    }

    private SendingService with(EntityManager em) {
        SendingService service = new SendingService();
        service.queue = queue(em);
        service.choices = over(new MailChoices(), em);
        service.letters = letters(em);
        service.clock = CLOCK;
        return service;
    }

    /** Nothing is published here: ids stand for titles. */
    static final class Untitled extends Library {
        @Override
        public Shelf current() {
            return new Shelf(new ShelfMark(0, 0), new Curriculum(List.of(), List.of(), List.of(),
                    List.of()), Map.of(), Map.of(), null);
        }
    }

    /** Each call in a transaction of its own. */
    private final class Stepped extends SendingService {

        @Override
        public Claim claim(long id) {
            return alone(service -> service.claim(id));
        }

        @Override
        public void sent(long id) {
            alone(service -> {
                service.sent(id);
                return null;
            });
        }

        @Override
        public boolean failed(long id, String code, boolean forGood) {
            return alone(service -> service.failed(id, code, forGood));
        }

        @Override
        public void perhapsSent(long id, String code) {
            alone(service -> {
                service.perhapsSent(id, code);
                return null;
            });
        }

        private <T> T alone(Function<SendingService, T> step) {
            return database.read(em -> step.apply(with(em)));
        }
    }
}
