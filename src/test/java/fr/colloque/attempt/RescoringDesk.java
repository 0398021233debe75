package fr.colloque.attempt;

import fr.colloque.attempt.store.CorrectionNotices;
import fr.colloque.attempt.store.Corrections;
import fr.colloque.attempt.store.RescoringSheets;
import fr.colloque.attempt.store.Rescorings;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.Work;
import fr.colloque.catalogue.store.Revisions;
import fr.colloque.certificate.Revoking;
import fr.colloque.certificate.store.Certificates;
import fr.colloque.core.module.Language;
import fr.colloque.core.source.SourceTree;
import fr.colloque.credit.Ledger;
import fr.colloque.credit.store.LedgerEntries;
import fr.colloque.enrolment.CompletionWithdrawn;
import fr.colloque.enrolment.ResultCorrectionService;
import fr.colloque.enrolment.store.CompletionWithdrawals;
import fr.colloque.enrolment.store.Enrolments;
import fr.colloque.platform.audit.Audits;
import fr.colloque.platform.jobs.JobQueue;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The services of a re-scoring over the test database, as one caller has them in one transaction,
 * with the ledger and the certificates that follow; and a module of a test's own in a revision with
 * a wrong key and in one with the right one.
 */
final class RescoringDesk {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String MODEL = "patients-en-ligne";
    private static final String WRONG = "merci-operation-mardi";

    final RescoringService proposals = new RescoringService();
    final RescoringDecisionService decisions = new RescoringDecisionService();
    final CorrectionService corrections = new CorrectionService();
    final CorrectionNoticeService notices = new CorrectionNoticeService();
    final RescoringWork work = new RescoringWork();
    final List<Rescored> told = new ArrayList<>();

    private final PublicationService publication = new PublicationService();
    private final Map<String, Object> parts = new HashMap<>();
    private final Ledger ledger = new Ledger();
    private final Revoking revoking = new Revoking();

    RescoringDesk(EntityManager em, long accountId) {
        SignedIn caller = new SignedIn();
        caller.actAs(new Caller(accountId, "Dr Essai", EnumSet.allOf(Role.class), Language.FR));
        parts.putAll(Map.of("em", em, "signedIn", caller, "clock",
                Clock.fixed(NOW, ZoneOffset.UTC), "jobs", new NoJobs(), "published",
                event(e -> { }), "withdrawn", event(this::follow), "rescored",
                event(e -> told.add((Rescored) e)), "audit", Audits.over(em, caller)));
        keep("revisions", new Revisions());
        keep("library", new Library());
        keep("publication", publication);
        keep("rescorings", new Rescorings());
        keep("sheets", new RescoringSheets());
        keep("corrections", new Corrections());
        keep("told", new CorrectionNotices());
        keep("notices", new Notices());
        keep("enrolments", new Enrolments());
        keep("withdrawals", new CompletionWithdrawals());
        keep("certificates", new Certificates());
        keep("results", new ResultCorrectionService());
        keep("entries", new LedgerEntries());
        for (Object service : new Object[] {proposals, decisions, corrections, notices, ledger,
            revoking}) {
            equip(service);
        }
        set(work, "corrections", corrections);
    }

    /**
     * Publishes the reference, a course and a module: with a wrong key, with the right one, and
     * with one word more to mark.
     */
    void publish(String moduleId) {
        Map<String, String> reference = new TreeMap<>(
                SourceTree.of(Path.of(""), "content").files());
        String course = reference.get("content/courses/essentiel-secret-reseaux.yaml");
        reference.keySet().removeIf(path -> path.startsWith("content/courses/"));
        publication.publishBundled(Work.REFERENCE, SourceTree.of(reference));
        publication.publishBundled(Work.module(moduleId), module(moduleId, "caution"));
        publication.publishBundled(Work.module(moduleId), module(moduleId, "breach"));
        publication.publishBundled(Work.module(moduleId), reworded(moduleId));
        publication.publishBundled(Work.course("c-" + moduleId), SourceTree.of(Map.of(
                "content/courses/c-" + moduleId + ".yaml", course
                        .replace("id: essentiel-secret-reseaux", "id: c-" + moduleId)
                        .replace("[secret-280-signes, patients-en-ligne]", "[" + moduleId + "]"))));
    }

    /** The scenario whose key was wrong. */
    static String scenario(String moduleId) {
        return WRONG + "-" + moduleId;
    }

    private static SourceTree reworded(String moduleId) {
        Map<String, String> files = new TreeMap<>(module(moduleId, "breach").files());
        files.replaceAll((path, text) -> text.replace("[[accepted:Bravo à vous]]",
                "[[accepted:Mille bravos à vous]]"));
        return SourceTree.of(files);
    }

    private static SourceTree module(String moduleId, String verdict) {
        Map<String, String> files = new TreeMap<>();
        SourceTree.of(Path.of(""), "modules/" + MODEL).files().forEach((path, text) -> {
            String own = path.replace(MODEL, moduleId);
            boolean scenario = own.contains("/scenarios/");
            String content = path.endsWith(WRONG + ".yaml")
                    ? text.replace("verdict: breach", "verdict: " + verdict) : text;
            files.put(scenario ? own.replace(".yaml", "-" + moduleId + ".yaml") : own,
                    scenario ? content.replaceFirst("(?m)^id: (.*)$", "id: $1-" + moduleId)
                            : content.replace("id: " + MODEL, "id: " + moduleId));
        });
        return SourceTree.of(files);
    }

    /** What the application does for an event: the ledger and the certificates follow. */
    private void follow(Object event) {
        if (event instanceof CompletionWithdrawn) {
            call(ledger, "takeBack", event);
            call(revoking, "revoke", event);
        }
    }

    private static void call(Object target, String name, Object event) {
        try {
            Method method = target.getClass().getDeclaredMethod(name, CompletionWithdrawn.class);
            method.setAccessible(true);
            method.invoke(target, event);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Event<?> event(Consumer<Object> heard) {
        return (Event<?>) Proxy.newProxyInstance(RescoringDesk.class.getClassLoader(),
                new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    heard.accept(arguments[0]);
                    return null;
                });
    }

    private void keep(String name, Object part) {
        equip(part);
        parts.put(name, part);
    }

    private void equip(Object target) {
        for (Field field : target.getClass().getDeclaredFields()) {
            Object part = parts.get(field.getName());
            if (part != null && field.getType().isInstance(part)) {
                set(target, field.getName(), part);
            }
        }
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

    /** Work is done by the test itself. */
    private static final class NoJobs extends JobQueue {
        @Override
        public String enqueue(String kind, List<Long> subjects, long actorId) {
            return "";
        }
    }
}
