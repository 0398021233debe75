package fr.colloque.catalogue;

import static fr.colloque.Wiring.set;
import static fr.colloque.Wiring.setIfThere;

import fr.colloque.Samples;
import fr.colloque.catalogue.store.CreditChanges;
import fr.colloque.core.credit.Accreditation;
import fr.colloque.core.credit.CourseCredit;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.core.module.Course.CreditData;
import fr.colloque.core.module.Course.Format;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Module;
import fr.colloque.platform.audit.Audits;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Decides at a moment what a course counts for, over the test database. The course is the bundled
 * one under a name of its own, so that nothing decided here reaches another test.
 */
public final class CreditDesk {

    public final CourseCreditService service = new CourseCreditService();
    public final CourseCredits credits = new CourseCredits();
    public final Library library;
    private final EntityManager em;

    public CreditDesk(EntityManager em, long accountId, Course course, String now) {
        this.em = em;
        library = new OneCourse(course);
        CreditChanges changes = new CreditChanges();
        set(changes, "em", em);
        SignedIn administrator = new SignedIn();
        administrator.actAs(new Caller(accountId, "Dr Essai", EnumSet.of(Role.ADMINISTRATOR),
                Language.FR));
        Object[] parts = {service, credits};
        setIfThere("changes", changes, parts);
        setIfThere("credits", credits, parts);
        setIfThere("library", library, parts);
        setIfThere("signedIn", administrator, parts);
        setIfThere("changed", nobodyListens(), parts);
        setIfThere("audit", Audits.over(em, administrator), parts);
        setIfThere("clock", Clock.fixed(Instant.parse(now), ZoneOffset.UTC), parts);
    }

    /** The bundled course under a name that no other test knows. */
    public static Course aCourse() {
        Course course = Samples.bundled().courses().getFirst();
        return new Course("essai-" + UUID.randomUUID(), course.title(), course.summary(),
                course.audience(), course.modules(), course.preTest(), course.postTest(),
                course.passMark(), course.minimumMinutes(), course.declaration(), course.credit(),
                course.legalCheckMonths(), course.survey());
    }

    /** What a course might count for; without a reference not filed. */
    public static CourseCredit credit(ActionType type, String reference,
            Accreditation accreditation) {
        return new CourseCredit(new CreditData(type, Format.NON_PRESENTIEL,
                Optional.ofNullable(reference), Optional.empty(), Set.of(3)),
                Optional.ofNullable(reference).map(filed -> "26.001"), Optional.empty(),
                Optional.ofNullable(accreditation));
    }

    /** Has what was decided written. */
    public void flush() {
        em.flush();
    }

    @SuppressWarnings("unchecked")
    private static Event<CreditChanged> nobodyListens() {
        return (Event<CreditChanged>) Proxy.newProxyInstance(CreditDesk.class.getClassLoader(),
                new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }

    /** What is published, without a database. */
    private static final class OneCourse extends Library {

        private final Shelf shelf;

        OneCourse(Course course) {
            Curriculum bundled = Samples.bundled();
            Map<String, PublishedModule> modules = bundled.modules().stream()
                    .collect(Collectors.toMap(Module::id, OneCourse::published));
            PublishedCourse published = new PublishedCourse(course, 1,
                    course.modules().stream().map(modules::get).toList());
            shelf = new Shelf(new ShelfMark(0, 0), new Curriculum(List.of(course),
                    bundled.modules(), bundled.sources(), bundled.glossary()), modules,
                    Map.of(course.id(), published), CreditRules.of(Map.of()));
        }

        private static PublishedModule published(Module module) {
            return new PublishedModule(module, 1, "", Instant.EPOCH);
        }

        @Override
        public Shelf current() {
            return shelf;
        }
    }
}
