package fr.colloque.enrolment.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.enrolment.Condition.Kind;
import fr.colloque.enrolment.Unit;
import fr.colloque.enrolment.UnfinishedFilter;
import fr.colloque.launch.Cost;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.PageRequest;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the list of enrolments that are not complete costs when many doctors are enrolled. With
 * {@code -Dcolloque.enrolments=100000} there are as many, three in four of them not complete, and
 * the log says how long each way to look at the list took and how many rows were read for it.
 */
class ManyUnfinishedIT {

    private static final int ENROLMENTS = Integer.getInteger("colloque.enrolments", 2000);
    private static final int AT_ONCE = 2000;
    private static final int OPEN = ENROLMENTS * 3 / 4;
    private static final PublishedCourse COURSE = UnfinishedIT.course("an-open-course-of-many");
    private static final List<Unit> UNITS = UnfinishedIT.units(COURSE);
    private static final TestDatabase DATABASE = TestDatabase.get();

    @BeforeAll
    static void manyDoctorsAreUnderWay() {
        for (int from = 1; from <= ENROLMENTS; from += AT_ONCE) {
            int begin = from;
            int end = Math.min(ENROLMENTS, from + AT_ONCE - 1);
            DATABASE.inTransaction(em -> doctors(em, begin, end));
        }
        DATABASE.inTransaction(em -> em.createNativeQuery(
                "analyze table account, enrolment, unit_done").getResultList());
    }

    private static void doctors(EntityManager em, int from, int until) {
        run(em, """
                insert into account (version, email, password_hash, first_name, last_name,
                    profession, language, demo, created_at)
                select 0, concat('open-', seq, '@example.org'), '', concat('Prénom', seq),
                    concat('Ouvert', mod(seq * 7919, 100000)), 'Médecin', 'fr', true, now(6)
                from seq_%d_to_%d""".formatted(from, until));
        String these = "a.email in (select concat('open-', seq, '@example.org') from seq_%d_to_%d)"
                .formatted(from, until);
        run(em, """
                insert into enrolment (version, doctor_id, course_id, course_revision,
                    enrolled_at, completed_at, certified_at, planned_minutes, pre_test_at,
                    pre_test_score)
                select 0, a.id, '%s', 1, date_add('2026-01-01', interval mod(a.id * 31, 8000) hour),
                    if(mod(a.id, 4) = 0, '2026-11-01', null), if(mod(a.id, 4) = 0, '2026-11-02',
                    null), 90, if(mod(a.id, 3) = 0, '2026-02-01', null), if(mod(a.id, 3) = 0, 50,
                    null)
                from account a where %s""".formatted(COURSE.id(), these));
        run(em, """
                insert into unit_done (enrolment_id, kind, module_id, unit_id, module_revision,
                    done_at)
                select e.id, u.kind, u.module_id, u.unit_id, 1, '2026-02-02'
                from enrolment e join account a on a.id = e.doctor_id join (%s) u
                    on u.place <= mod(e.id * 13, %d)
                where e.course_id = '%s' and %s""".formatted(units(), UNITS.size() + 1,
                COURSE.id(), these));
    }

    private static String units() {
        return IntStream.range(0, UNITS.size()).mapToObj(at -> ("select %d as place, '%s' as kind,"
                + " '%s' as module_id, '%s' as unit_id").formatted(at + 1,
                UNITS.get(at).kind().code(), UNITS.get(at).moduleId(), UNITS.get(at).unitId()))
                .collect(Collectors.joining(" union all "));
    }

    /** Nobody else finds them unfinished. */
    @AfterAll
    static void allOfThemAreComplete() {
        DATABASE.inTransaction(em -> run(em, """
                update enrolment set completed_at = '2026-11-01', certified_at = '2026-11-02'
                where course_id = '%s'""".formatted(COURSE.id())));
    }

    @Test
    void aPageCostsAFewLooksAtWhatIsOpen() {
        Cost cost = page("first page, any course", new UnfinishedFilter("", 0, Optional.empty(),
                ""), 1);
        assertThat(cost.rows()).isLessThan(6L * ENROLMENTS);
        page("first page", filter("", "", Optional.empty()), 1);
        page("page 500, or the last", filter("", "", Optional.empty()),
                Math.min(500, OPEN / 20));
        for (String order : List.of("doctor", "course", "enrolledAt", "progress")) {
            page("first page by " + order, filter("", order, Optional.empty()), 1);
        }
        page("search", filter("Ouvert77", "", Optional.empty()), 1);
        for (Kind kind : Kind.values()) {
            page("missing " + kind, filter("", "", Optional.of(kind)), 1);
        }
    }

    @Test
    void aPartOfAFileAndOfRemindersComesByIds() {
        cost("part of a file", em -> assertThat(unfinished(em).page(filter("", "",
                Optional.empty()), PageRequest.inFile(1), List.of(COURSE))).hasSize(
                        Math.min(OPEN, PageRequest.IN_FILES)));
        Cost ids = cost("ids to remind", em -> assertThat(unfinished(em).after(0, filter("", "",
                Optional.empty()), List.of(COURSE))).hasSize(500));
        assertThat(ids.rows()).isLessThan(2L * ENROLMENTS + 1_000);
    }

    private Cost page(String what, UnfinishedFilter filter, int number) {
        return cost(what, em -> {
            Unfinished list = unfinished(em);
            List<Long> ids = list.page(filter, PageRequest.of(number),
                    list.revisions(filter, this::revision)).stream()
                    .map(named -> named.enrolment().id()).toList();
            list.done(ids);
            assertThat(list.count(filter, List.of(COURSE))).isGreaterThanOrEqualTo(ids.size());
        });
    }

    private static UnfinishedFilter filter(String search, String order, Optional<Kind> missing) {
        return new UnfinishedFilter(COURSE.id(), 0, missing, search, order, false);
    }

    private PublishedCourse revision(String id, int number) {
        return COURSE;
    }

    private static Unfinished unfinished(EntityManager em) {
        return UnfinishedIT.unfinished(em);
    }

    private static Cost cost(String what, Consumer<EntityManager> list) {
        return Cost.of(DATABASE, ENROLMENTS + " enrolments, unfinished, " + what, list);
    }

    private static void run(EntityManager em, String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
