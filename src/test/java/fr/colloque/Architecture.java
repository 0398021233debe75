package fr.colloque;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.AllowedToAnybody;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The rules that hold the rings, the doors and the habits of the application together. */
final class Architecture {

    /**
     * A feature uses only features that stand before it here. The reference pages read what the
     * catalogue's library holds, so they come after it; a sitting asks the panel for its keys.
     */
    private static final List<String> FEATURES = List.of(
            "account", "catalogue", "reference", "enrolment", "survey", "cohort", "lesson", "panel",
            "attempt", "refresher", "credit", "certificate", "evidence", "authoring", "insight",
            "notice", "privacy", "admin");

    private static final String[] PARSERS = {
        "org.snakeyaml..", "com.networknt..", "tools.jackson..", "com.fasterxml.jackson.."};

    private final String root;

    Architecture(String root) {
        this.root = root;
    }

    /** All rules by what they say. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("engines are pure", enginesArePure());
        rules.put("only core.source reads files and parses", onlySourceParses());
        rules.put("the platform knows no feature", platformKnowsNoFeature());
        rules.put("features are entered by their doors", doors());
        rules.put("features use only those before them", order());
        rules.put("no entity reaches a page", noEntityReachesPage());
        rules.put("Faces stays in web", facesStaysInWeb());
        rules.put("transactions open at services", transactionsOpenAtServices());
        rules.put("logging goes through System.Logger", logging());
        rules.put("nobody writes to the standard streams",
                GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
        rules.put("time comes from the clock", timeComesFromClock());
        rules.put("entities change by verbs", entitiesChangeByVerbs());
        rules.put("entities keep their fields to themselves", entityFieldsArePrivate());
        rules.put("every service door says who may enter", doorsSayWhoMayEnter());
        rules.put("names say what a thing is", namesSayWhatAThingIs());
        return rules;
    }

    private ArchRule enginesArePure() {
        return classes().that().resideInAPackage(root + ".core..")
                .should().onlyDependOnClassesThat(are(resideInAnyPackage(
                        "java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..",
                        "org.commonmark..", root + ".core..")
                        .or(resideInAnyPackage(PARSERS))));
    }

    private ArchRule onlySourceParses() {
        return noClasses().that().resideInAPackage(root + ".core..")
                .and().resideOutsideOfPackage(root + ".core.source..")
                .should().dependOnClassesThat(
                        resideInAnyPackage(PARSERS).or(resideInAnyPackage("java.nio.file..")))
                .orShould().dependOnClassesThat().haveNameMatching("java\\.io\\.File.*");
    }

    private ArchRule platformKnowsNoFeature() {
        return noClasses().that().resideInAPackage(root + ".platform..")
                .should().dependOnClassesThat().resideInAnyPackage(FEATURES.stream()
                        .map(feature -> root + "." + feature + "..").toArray(String[]::new));
    }

    private ArchRule doors() {
        return all(FEATURES.stream().map(feature -> noClasses()
                .that().resideOutsideOfPackage(root + "." + feature + "..")
                .should().dependOnClassesThat().resideInAnyPackage(
                        root + "." + feature + ".store..", root + "." + feature + ".web..")
                .allowEmptyShould(true)).toList());
    }

    private ArchRule order() {
        return all(IntStream.range(0, FEATURES.size() - 1).mapToObj(this::usesNoneBelow).toList());
    }

    private ArchRule usesNoneBelow(int place) {
        String[] below = FEATURES.subList(place + 1, FEATURES.size()).stream()
                .map(feature -> root + "." + feature + "..").toArray(String[]::new);
        return noClasses().that().resideInAPackage(root + "." + FEATURES.get(place) + "..")
                .should().dependOnClassesThat().resideInAnyPackage(below)
                .allowEmptyShould(true);
    }

    private ArchRule noEntityReachesPage() {
        return noClasses().that().resideInAPackage(root + ".*.web..")
                .should().dependOnClassesThat().resideInAPackage("..store..");
    }

    private ArchRule facesStaysInWeb() {
        return noClasses().that().resideOutsideOfPackages(
                        root + ".*.web..", root + ".platform.faces..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..");
    }

    private ArchRule transactionsOpenAtServices() {
        return all(List.of(
                methods().that().areAnnotatedWith(Transactional.class)
                        .and().areDeclaredInClassesThat(inFeatures())
                        .should().beDeclaredInClassesThat().haveSimpleNameEndingWith("Service")
                        .allowEmptyShould(true),
                classes().that().areAnnotatedWith(Transactional.class).and(inFeatures())
                        .should().haveSimpleNameEndingWith("Service").allowEmptyShould(true)));
    }

    /** The platform's own queue of jobs is no use case, and opens what it needs itself. */
    private DescribedPredicate<JavaClass> inFeatures() {
        return resideOutsideOfPackage(root + ".platform..");
    }

    private ArchRule logging() {
        return noClasses().should().dependOnClassesThat()
                .haveFullyQualifiedName("java.util.logging.Logger")
                .orShould().dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "org.apache.logging..");
    }

    private ArchRule timeComesFromClock() {
        return noClasses().that().resideOutsideOfPackage(root + ".platform.config..")
                .should().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(ZonedDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(Clock.class, "systemUTC")
                .orShould().callMethod(Clock.class, "systemDefaultZone");
    }

    private ArchRule entitiesChangeByVerbs() {
        return noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                .should().haveNameMatching("set[A-Z].*");
    }

    private ArchRule entityFieldsArePrivate() {
        return fields().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                .and().doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should().bePrivate();
    }

    private ArchRule doorsSayWhoMayEnter() {
        return methods().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Service")
                .and().arePublic()
                .should(sayWhoMayEnter());
    }

    private static ArchCondition<JavaMethod> sayWhoMayEnter() {
        return new ArchCondition<>("be annotated with @Allowed or @AllowedToAnybody") {
            @Override
            public void check(JavaMethod door, ConditionEvents events) {
                boolean said = door.isAnnotatedWith(Allowed.class)
                        || door.isAnnotatedWith(AllowedToAnybody.class)
                        || door.getOwner().isAnnotatedWith(Allowed.class)
                        || door.getOwner().isAnnotatedWith(AllowedToAnybody.class);
                events.add(new SimpleConditionEvent(
                        door, said, door.getFullName() + " does not say who may enter"));
            }
        };
    }

    private ArchRule namesSayWhatAThingIs() {
        return noClasses().should().haveNameMatching(
                ".*(Manager|Helper|Utils?|Impl|Bean|DTO|Dto|Base)");
    }

    private static ArchRule all(List<? extends ArchRule> rules) {
        CompositeArchRule together = CompositeArchRule.of(rules.getFirst());
        for (ArchRule rule : rules.subList(1, rules.size())) {
            together = together.and(rule);
        }
        return together;
    }
}
