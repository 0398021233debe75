package fr.colloque.enrolment.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.Rows;
import fr.colloque.Samples;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Percent;
import fr.colloque.enrolment.Condition;
import fr.colloque.enrolment.Condition.Kind;
import fr.colloque.enrolment.CoursePath;
import fr.colloque.enrolment.Done;
import fr.colloque.enrolment.Unit;
import fr.colloque.enrolment.UnfinishedFilter;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.PageRequest;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UnfinishedIT {

    private static final Instant NOON = Instant.parse("2026-03-29T10:30:00Z");
    private static final int DOCTORS = 60;

    private final TestDatabase database = TestDatabase.get();
    /** A course of its own, so that other tests' rows stay out. */
    private final PublishedCourse course = course("unfinished-" + UUID.randomUUID());

    /** The statements and the course agree on who misses what, however far somebody has come. */
    @Test
    void theStatementsFindExactlyThoseWhoMissACondition() {
        Random random = new Random(7);
        for (int doctor = 0; doctor < DOCTORS; doctor++) {
            someProgress(random);
        }
        Map<Long, Set<Kind>> missing = missing();
        assertThat(missing).hasSize(DOCTORS);
        for (Kind kind : Kind.values()) {
            Set<Long> expected = missing.entrySet().stream()
                    .filter(e -> kind == Kind.DECLARATION ? e.getValue().equals(Set.of(kind))
                            : e.getValue().contains(kind))
                    .map(Map.Entry::getKey).collect(Collectors.toSet());
            assertThat(ids(Optional.of(kind))).as(kind.name()).isEqualTo(expected);
            assertThat(count(Optional.of(kind))).isEqualTo(expected.size());
        }
        assertThat(ids(Optional.of(Kind.DECLARATION))).isNotEmpty();
    }

    private void someProgress(Random random) {
        long doctor = Rows.aDoctor();
        database.inTransaction(em -> {
            Enrolments enrolments = with(em);
            enrolments.add(doctor, course.id(), 1, NOON);
            long id = enrolments.find(doctor, course.id()).orElseThrow().id();
            boolean nearly = random.nextInt(3) == 0;
            for (Unit unit : units(course)) {
                if (nearly || random.nextInt(20) > 0) {
                    enrolments.done(id, doctor, unit, 1, NOON);
                }
            }
            enrolments.done(id, doctor, Unit.lesson("elsewhere", "01"), 1, NOON);
            if (nearly || random.nextBoolean()) {
                enrolments.testHandedIn(id, doctor, Pool.PRE_TEST, percent(50), NOON);
            }
            if (nearly || random.nextBoolean()) {
                enrolments.testHandedIn(id, doctor, Pool.POST_TEST,
                        percent(course.course().passMark() - random.nextInt(2)), NOON);
            }
            if (nearly || random.nextBoolean()) {
                em.createNativeQuery("update enrolment set surveyed_on = '2026-03-29'"
                        + " where id = ?").setParameter(1, id).executeUpdate();
            }
        });
    }

    static List<Unit> units(PublishedCourse course) {
        List<Unit> units = new ArrayList<>();
        for (PublishedModule module : course.modules()) {
            module.module().lessons().forEach(l -> units.add(Unit.lesson(module.id(), l.id())));
            module.module().in(Pool.PRACTICE)
                    .forEach(s -> units.add(Unit.scenario(module.id(), s.id())));
        }
        return units;
    }

    /** By the steps that the page shows, though no statement knows the course. */
    @Test
    void progressIsSortedAsItIsShown() {
        Random random = new Random(11);
        for (int doctor = 0; doctor < DOCTORS; doctor++) {
            someProgress(random);
        }
        List<Integer> steps = paths(ordered("progress", false)).stream()
                .map(CoursePath::stepsDone).toList();
        assertThat(steps).hasSize(DOCTORS).isSorted();
        assertThat(paths(ordered("progress", true)).stream().map(CoursePath::stepsDone))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(Set.copyOf(steps)).hasSizeGreaterThan(5);
        for (String order : List.of("doctor", "course", "enrolledAt", "", "e.id; drop")) {
            assertThat(paths(ordered(order, true))).as(order).hasSize(DOCTORS);
        }
    }

    /** Reminders go through the list by ids, in parts. */
    @Test
    void theIdsAfterOneAreThoseThatThePageShows() {
        for (int doctor = 0; doctor < 5; doctor++) {
            someProgress(new Random(doctor));
        }
        List<Long> all = ids(Optional.empty()).stream().sorted().toList();
        assertThat(after(0)).isEqualTo(all);
        assertThat(after(all.get(2))).isEqualTo(all.subList(3, 5));
        assertThat(after(all.getLast())).isEmpty();
    }

    private List<Long> after(long id) {
        return database.read(em -> unfinished(em).after(id, filter(Optional.empty()),
                List.of(course)));
    }

    private Map<Long, Set<Kind>> missing() {
        return paths(filter(Optional.empty())).stream().collect(Collectors.toMap(
                CoursePath::enrolmentId, path -> path.conditions().stream()
                        .filter(c -> !c.met()).map(Condition::kind)
                        .collect(Collectors.toSet())));
    }

    private List<CoursePath> paths(UnfinishedFilter filter) {
        return database.read(em -> {
            Unfinished unfinished = unfinished(em);
            List<Enrolment> found = unfinished.page(filter, whole(),
                            unfinished.revisions(filter, this::revision)).stream()
                    .map(Unfinished.Named::enrolment).toList();
            Map<Long, Done> done = unfinished.done(found.stream().map(Enrolment::id).toList());
            return found.stream().map(e -> e.path(course,
                    done.getOrDefault(e.id(), Done.NOTHING))).toList();
        });
    }

    private Set<Long> ids(Optional<Kind> missing) {
        return paths(filter(missing)).stream().map(CoursePath::enrolmentId)
                .collect(Collectors.toSet());
    }

    private UnfinishedFilter ordered(String order, boolean descending) {
        return new UnfinishedFilter(course.id(), 0, Optional.empty(), "Kerv", order, descending);
    }

    private long count(Optional<Kind> missing) {
        return database.read(em -> unfinished(em).count(filter(missing),
                List.of(course)));
    }

    private UnfinishedFilter filter(Optional<Kind> missing) {
        return new UnfinishedFilter(course.id(), 0, missing, "Kerv");
    }

    private PublishedCourse revision(String id, int number) {
        return course;
    }

    private static PageRequest whole() {
        return PageRequest.inFile(1);
    }

    private static Percent percent(int value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    static Unfinished unfinished(EntityManager em) {
        Unfinished unfinished = new Unfinished();
        unfinished.em = em;
        return unfinished;
    }

    private static Enrolments with(EntityManager em) {
        Enrolments enrolments = new Enrolments();
        enrolments.em = em;
        return enrolments;
    }

    static PublishedCourse course(String id) {
        Curriculum bundled = Samples.bundled();
        Course any = bundled.courses().getFirst();
        Course own = new Course(id, any.title(), any.summary(), any.audience(), any.modules(),
                any.preTest(), any.postTest(), any.passMark(), any.minimumMinutes(),
                any.declaration(), any.credit(), any.legalCheckMonths(), any.survey());
        return new PublishedCourse(own, 1, bundled.modules().stream()
                .filter(m -> own.modules().contains(m.id()))
                .map(m -> new PublishedModule(m, 1, "", NOON)).toList());
    }
}
