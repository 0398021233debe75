package fr.colloque.evidence.store;

import fr.colloque.core.module.Pool;
import fr.colloque.enrolment.Unit;
import fr.colloque.evidence.Dossier;
import fr.colloque.evidence.Dossier.Given;
import fr.colloque.evidence.Dossier.Issued;
import fr.colloque.evidence.Dossier.Person;
import fr.colloque.evidence.Dossier.Sat;
import fr.colloque.evidence.Dossier.Stay;
import fr.colloque.evidence.Dossier.Worked;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads dossiers, some at a time: five statements, however many there are. */
@Dependent
public class Dossiers {

    private static final String PEOPLE = """
            select e.id, e.course_id, e.course_revision, e.enrolled_at, e.pre_test_at,
                e.pre_test_score, e.post_test_at, e.post_test_score, e.declared_at,
                e.completed_at, e.planned_minutes, a.id, concat(a.first_name, ' ', a.last_name),
                a.profession, a.specialty, a.rpps, a.rpps_absence, e.surveyed_on
            from enrolment e join account a on a.id = e.doctor_id
            where e.id in (%s) order by e.id
            """;
    private static final String UNITS = """
            select enrolment_id, kind, module_id, unit_id, max(revision), max(done_at),
                coalesce(sum(ms), 0), sum(sign), min(heard_at), max(heard_at)
            from (
                select enrolment_id, kind, module_id, unit_id, module_revision as revision,
                    done_at, 0 as ms, 0 as sign, null as heard_at
                from unit_done where enrolment_id in (%1$s)
                union all
                select enrolment_id, kind, module_id, unit_id, null, null, counted_ms, 1, heard_at
                from presence where enrolment_id in (%1$s)) unit
            group by enrolment_id, kind, module_id, unit_id
            order by enrolment_id, module_id, kind, unit_id
            """;
    private static final String SITTINGS = """
            select enrolment_id, id, pool, module_id, started_at, handed_in_at, score
            from attempt where enrolment_id in (%s) order by enrolment_id, started_at, id
            """;
    private static final String ANSWERS = """
            select t.enrolment_id, t.id, t.pool, i.position, i.module_id, i.module_revision,
                i.scenario_id, g.task, g.choice, g.certainty, g.given_at, i.score
            from attempt t join attempt_item i on i.attempt_id = t.id
                join answer g on g.attempt_id = i.attempt_id and g.position = i.position
            where t.enrolment_id in (%s)
            order by t.enrolment_id, t.started_at, t.id, i.position, g.task
            """;
    private static final String CERTIFICATES = """
            select enrolment_id, identifier, revision, issued_at, pdf_sha256, superseded_at,
                revoked_at, revocation_reason
            from certificate where enrolment_id in (%s) order by enrolment_id, revision
            """;

    @PersistenceContext
    EntityManager em;

    /** The dossiers of these enrolments, in the order of their ids; at most a hundred. */
    public List<Dossier> of(List<Long> enrolments) {
        if (enrolments.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Worked>> units = read(UNITS, enrolments, Dossiers::worked);
        Map<Long, List<Sat>> sittings = read(SITTINGS, enrolments, Dossiers::sat);
        Map<Long, List<Given>> answers = read(ANSWERS, enrolments, Dossiers::given);
        Map<Long, List<Issued>> certificates = read(CERTIFICATES, enrolments, Dossiers::issued);
        return rows(PEOPLE, enrolments).map(row -> new Dossier(person(row), stay(row),
                units.getOrDefault(row.number(0), List.of()),
                sittings.getOrDefault(row.number(0), List.of()),
                answers.getOrDefault(row.number(0), List.of()),
                certificates.getOrDefault(row.number(0), List.of()))).toList();
    }

    private static Person person(Row row) {
        return new Person(row.number(11), row.text(12), row.text(13), row.text(14), row.text(15),
                row.text(16));
    }

    private static Stay stay(Row row) {
        return new Stay(row.number(0), row.text(1), row.count(2), row.instant(3), row.instant(4),
                row.decimal(5), row.instant(6), row.decimal(7), row.instant(8), row.instant(9),
                row.count(10), row.day(17));
    }

    private static Worked worked(Row row) {
        return new Worked(new Unit(Unit.Kind.of(row.text(1)), row.text(2), row.text(3)),
                row.count(4), row.instant(5), Duration.ofMillis(row.number(6)), row.number(7),
                row.instant(8), row.instant(9));
    }

    private static Sat sat(Row row) {
        return new Sat(row.number(1), Pool.valueOf(row.text(2)), row.text(3), row.instant(4),
                row.instant(5), row.decimal(6));
    }

    private static Given given(Row row) {
        return new Given(row.number(1), Pool.valueOf(row.text(2)), row.count(3), row.text(4),
                row.count(5), row.text(6), row.count(7), row.text(8), row.count(9),
                row.instant(10), row.decimal(11));
    }

    private static Issued issued(Row row) {
        return new Issued(row.text(1), row.count(2), row.instant(3), row.text(4), row.instant(5),
                row.instant(6), row.text(7));
    }

    private <T> Map<Long, List<T>> read(String sql, List<Long> ids, Function<Row, T> make) {
        return rows(sql, ids).collect(Collectors.groupingBy(row -> row.number(0),
                Collectors.mapping(make, Collectors.toList())));
    }

    /** Ids are numbers of our own, so that they may stand in the statement. */
    private Stream<Row> rows(String sql, List<Long> ids) {
        String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = em.createNativeQuery(sql.formatted(list)).getResultList();
        return rows.stream().map(row -> new Row((Object[]) row));
    }
}
