package fr.colloque.panel;

import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.text;

import fr.colloque.Samples;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.panel.store.PanelAnswers;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The experts' door over the test database, as one expert has it in one transaction. */
final class ExpertDesk {

    private static final Map<String, PublishedModule> PUBLISHED = new ConcurrentHashMap<>();

    private final PanelService service = new PanelService();
    private final Panels panels = new Panels();

    ExpertDesk(EntityManager em, long expert) {
        PanelAnswers answers = new PanelAnswers();
        set(answers, "em", em);
        SignedIn signedIn = new SignedIn();
        signedIn.actAs(new Caller(expert, "Dr Avis", EnumSet.of(Role.EXPERT), Language.FR));
        panels.answers = answers;
        service.answers = answers;
        service.panels = panels;
        service.library = new Shelves();
        service.signedIn = signedIn;
        service.clock = Clock.fixed(Instant.now(), ZoneOffset.UTC);
        service.answered = nobodyListens();
    }

    /** A module nobody else has, with one scenario that asks about a new fact. */
    static String freshModule() {
        String id = "module-" + UUID.randomUUID();
        publish(id, 1, "Un titre", "Un fait");
        return id;
    }

    Integer republish(String id, String title, String fact) {
        return publish(id, PUBLISHED.get(id).number() + 1, title, fact);
    }

    PanelView panels(Language language) {
        return service.tasks(language);
    }

    PanelTaskView show(String module) {
        return service.task(module, "a-scenario", "concordance", Language.FR);
    }

    Optional<PanelRow> answer(String module, String wording, String choice, String reason) {
        return service.answer(module, "a-scenario", "concordance", wording,
                new ExpertAnswer(0, choice, Language.FR, reason));
    }

    Panel panel(String wording) {
        return panels.of(wording);
    }

    private static int publish(String id, int number, String title, String fact) {
        Task concordance = new Task.Concordance(text("Une idée"), text(fact), Stake.ONE);
        Scenario sample = Samples.aScenario(aPost("Médecin", "lundi", "Un chasseur"), concordance);
        Scenario titled = new Scenario(sample.id(), text(title), sample.pool(), sample.pair(),
                sample.lesson(), sample.context(), sample.surface(), sample.tasks(), sample.why(),
                sample.rules(), sample.recommendations(), sample.cases(), sample.rewrite());
        Module module = new Module(id, text("Un module"), text("Un résumé"), List.of(), List.of(),
                LocalDate.EPOCH, 5, List.of(), List.of(titled), Map.of());
        PUBLISHED.put(id, new PublishedModule(module, number, "", Instant.EPOCH));
        return number;
    }

    /** What is published, without a database. */
    private static final class Shelves extends Library {
        @Override
        public Curriculum curriculum() {
            return new Curriculum(List.of(), PUBLISHED.values().stream()
                    .map(PublishedModule::module).toList(), List.of(), List.of());
        }

        @Override
        public PublishedModule requireModule(String id) {
            return Optional.ofNullable(PUBLISHED.get(id)).orElseThrow(NotFound::new);
        }
    }

    @SuppressWarnings("unchecked")
    private static Event<PanelAnswered> nobodyListens() {
        return (Event<PanelAnswered>) Proxy.newProxyInstance(ExpertDesk.class.getClassLoader(),
                new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
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
