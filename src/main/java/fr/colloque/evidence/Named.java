package fr.colloque.evidence;

import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Pool;
import fr.colloque.enrolment.Unit;
import fr.colloque.evidence.Dossier.Given;
import fr.colloque.platform.Texts;
import fr.colloque.platform.config.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What units, tests and modules are called, and how moments and times are written. */
final class Named {

    private static final int MINUTES_AN_HOUR = 60;

    private final Library library;
    private final Language language;

    Named(Library library, Language language) {
        this.library = library;
        this.language = language;
    }

    /** A module as the doctor worked through it. */
    record Taught(String title, int number, LocalDate legalCheck) { }

    /** The modules that were worked through, each in its latest revision. */
    List<Taught> taught(Dossier dossier) {
        Map<String, Integer> numbers = new TreeMap<>();
        dossier.units().stream().filter(u -> u.revision() != null)
                .forEach(u -> numbers.merge(u.unit().moduleId(), u.revision(), Math::max));
        return numbers.entrySet().stream().map(e -> {
            Module module = library.requireModule(e.getKey(), e.getValue()).module();
            return new Taught(module.title().in(language), e.getValue(), module.legalCheck());
        }).toList();
    }

    String unit(Unit unit, Integer revision) {
        return switch (unit.kind()) {
            case PRE_TEST -> pool(Pool.PRE_TEST);
            case POST_TEST -> pool(Pool.POST_TEST);
            case LESSON -> Texts.of(language, "evidence_file.text.lesson",
                    module(unit.moduleId(), revision), lesson(unit, revision));
            case SCENARIO -> Texts.of(language, "evidence_file.text.practice",
                    module(unit.moduleId(), revision), unit.unitId());
        };
    }

    String pool(Pool pool) {
        return Texts.of(language, "evidence_file.pool." + pool.name());
    }

    /**
     * The title of a module in this revision, or in the present one where none is given; its id
     * where it is not taught any more.
     */
    String module(String moduleId, Integer revision) {
        return of(moduleId, revision).map(m -> m.title().in(language)).orElse(moduleId);
    }

    String scenario(Given given) {
        return given.moduleId() + "/" + given.scenarioId() + " " + given.revision();
    }

    private String lesson(Unit unit, Integer revision) {
        return of(unit.moduleId(), revision).flatMap(m -> m.lesson(unit.unitId()))
                .map(l -> l.title().in(language)).orElse(unit.unitId());
    }

    private Optional<Module> of(String moduleId, Integer revision) {
        return revision == null ? library.current().module(moduleId).map(PublishedModule::module)
                : Optional.of(library.requireModule(moduleId, revision).module());
    }

    /** A moment in Paris, to the second, with its distance from UTC. */
    static String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(Settings.ZONE));
    }

    /** Hours, minutes and seconds: {@code 1:04:09}. */
    static String time(Duration time) {
        return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutes() % MINUTES_AN_HOUR,
                time.toSecondsPart());
    }
}
