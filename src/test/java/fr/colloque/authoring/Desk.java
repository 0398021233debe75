package fr.colloque.authoring;

import fr.colloque.authoring.store.DraftWriters;
import fr.colloque.authoring.store.Drafts;
import fr.colloque.authoring.store.Policies;
import fr.colloque.authoring.store.Remarks;
import fr.colloque.authoring.store.Reviews;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.Work;
import fr.colloque.catalogue.store.Revisions;
import fr.colloque.core.module.Language;
import fr.colloque.core.source.SourceTree;
import fr.colloque.launch.TestDatabase;
import fr.colloque.panel.Panels;
import fr.colloque.panel.store.PanelAnswers;
import fr.colloque.platform.audit.Audits;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The authors' services over the test database, as one author has them in one transaction, and a
 * module of a test's own: the bundled one on patients online under other ids.
 */
final class Desk {

    private static final String MODEL = "patients-en-ligne";

    final DraftService drafts = new DraftService();
    final AuthoringService authoring = new AuthoringService();
    final ReviewService reviews = new ReviewService();
    final ReleaseService release = new ReleaseService();
    final RemarkService remarks = new RemarkService();
    final ReviewPolicyService policy = new ReviewPolicyService();
    final PublicationService publication = new PublicationService();
    final Library library = new Library();
    /** What was told to whoever listens. */
    final List<Object> events = new ArrayList<>();

    private final Map<String, Object> parts = new HashMap<>();

    Desk(EntityManager em, long authorId) {
        SignedIn author = new SignedIn();
        author.actAs(new Caller(authorId, "Dr Essai", EnumSet.of(Role.AUTHOR), Language.FR));
        PanelAnswers answers = new PanelAnswers();
        set(answers, "em", em);
        parts.putAll(Map.of("em", em, "signedIn", author, "clock", hurriedClock(),
                "answers", answers, "library", library, "publication", publication,
                "events", heard(), "published", heard(), "withdrawn", heard(), "audit",
                Audits.over(em, author)));
        keep("revisions", new Revisions());
        keep("drafts", new Drafts());
        keep("writers", new DraftWriters());
        keep("reviews", new Reviews());
        keep("remarks", new Remarks());
        keep("policies", new Policies());
        keep("panels", new Panels());
        keep("bench", new WorkBench());
        keep("look", new ReviewLook());
        for (Object service : new Object[] {publication, library, drafts, authoring, reviews,
            release, remarks, policy}) {
            equip(service);
        }
    }

    private void keep(String name, Object part) {
        equip(part);
        parts.put(name, part);
    }

    /** Puts into each field what is kept under its name. */
    private void equip(Object target) {
        for (Field field : target.getClass().getDeclaredFields()) {
            Object part = parts.get(field.getName());
            if (part != null && field.getType().isInstance(part)) {
                set(target, field.getName(), part);
            }
        }
    }

    /** A new account to write under; its id. */
    static long anAuthor(TestDatabase database, String name) {
        return database.read(em -> {
            em.createNativeQuery("""
                            insert into account (version, email, password_hash, first_name,
                              last_name, profession, language, demo, created_at)
                            values (1, ?, '-', 'Essai', ?, 'Médecin', 'fr', false, now(6))
                            """)
                    .setParameter(1, name + "@example.org").setParameter(2, name)
                    .executeUpdate();
            return ((Number) em.createNativeQuery("select max(id) from account")
                    .getSingleResult()).longValue();
        });
    }

    /** Publishes a module of this id, and what it cites, as they would come bundled. */
    void publish(String moduleId) {
        SourceTree content = SourceTree.of(Path.of(""), "content");
        Map<String, String> reference = new TreeMap<>(content.files());
        reference.keySet().removeIf(path -> path.startsWith("content/courses/"));
        publication.publishBundled(Work.REFERENCE, SourceTree.of(reference));
        publication.publishBundled(Work.module(moduleId), module(moduleId));
    }

    private static SourceTree module(String moduleId) {
        Map<String, String> files = new TreeMap<>();
        SourceTree.of(Path.of(""), "modules/" + MODEL).files().forEach((path, text) -> {
            String own = path.replace(MODEL, moduleId);
            boolean scenario = own.contains("/scenarios/");
            files.put(scenario ? own.replace(".yaml", "-" + moduleId + ".yaml") : own,
                    scenario ? text.replaceFirst("(?m)^id: (.*)$", "id: $1-" + moduleId)
                            : text.replace("id: " + MODEL, "id: " + moduleId));
        });
        return SourceTree.of(files);
    }

    /** Ten seconds pass whenever somebody looks, so that nothing is kept for too long. */
    private static Clock hurriedClock() {
        AtomicReference<Instant> now =
                new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
        InstantSource hurried = () -> now.updateAndGet(t -> t.plus(Duration.ofSeconds(10)));
        return hurried.withZone(ZoneOffset.UTC);
    }

    private Event<?> heard() {
        return (Event<?>) Proxy.newProxyInstance(Desk.class.getClassLoader(),
                new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    events.add(arguments[0]);
                    return null;
                });
    }

    private static void set(Object target, String name, Object value) {
        try {
            Field field = target.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(target, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
