package fr.colloque.admin.store;

import fr.colloque.attempt.Counting;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.Certainty;
import fr.colloque.core.scoring.PaperDraw.Candidate;
import fr.colloque.core.scoring.Percent;
import fr.colloque.core.scoring.ScenarioScore;
import fr.colloque.core.scoring.Score;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.persistence.Utc;
import fr.colloque.survey.Said;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes what happened in the past straight into the tables: the doors of the features know only
 * the present.
 */
@Dependent
class DemoRecords {

    @PersistenceContext EntityManager em;

    boolean isEmpty() {
        return ((Number) em.createNativeQuery("select count(*) from enrolment").getSingleResult())
                .longValue() == 0;
    }

    /** The account on whose word the demonstration's certificates are issued. */
    long administrator() {
        return ((Number) em.createNativeQuery(
                        "select min(account_id) from account_role where role = 'ADMINISTRATOR'")
                .getSingleResult()).longValue();
    }

    long enrol(long doctorId, PublishedCourse course, Instant at) {
        return insert("""
                insert into enrolment (version, doctor_id, course_id, course_revision, enrolled_at)
                values (1, ?, ?, ?, ?)""", doctorId, course.id(), course.number(), Utc.of(at));
    }

    void done(long enrolmentId, String kind, Candidate unit, Instant at) {
        execute("""
                insert ignore into unit_done
                    (enrolment_id, kind, module_id, unit_id, module_revision, done_at)
                values (?, ?, ?, ?, ?, ?)""", enrolmentId, kind, unit.moduleId(),
                unit.scenarioId(), unit.revision(), Utc.of(at));
    }

    long start(long doctorId, long enrolmentId, String courseId, Pool pool, String moduleId,
            long seed, Instant at) {
        return insert("""
                insert into attempt (version, doctor_id, enrolment_id, course_id, pool, module_id,
                    seed, started_at)
                values (1, ?, ?, ?, ?, ?, ?, ?)""", doctorId, enrolmentId, courseId, pool.name(),
                moduleId, seed, Utc.of(at));
    }

    void item(long attemptId, int position, Candidate item) {
        execute("""
                insert into attempt_item
                    (attempt_id, position, module_id, module_revision, scenario_id)
                values (?, ?, ?, ?, ?)""", attemptId, position, item.moduleId(), item.revision(),
                item.scenarioId());
    }

    void answer(long attemptId, int position, Map<Integer, Answer> answers,
            Map<Integer, Certainty> sure, Language language, Instant at) {
        answers.forEach((task, answer) -> execute("""
                insert into answer (attempt_id, position, task, choice, certainty, language,
                    saved_at, given_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", attemptId, position, task, answer.choice(),
                sure.containsKey(task) ? sure.get(task).level() : null, language.code(),
                Utc.of(at), Utc.of(at)));
    }

    /** Counts answers as their scenario closes. */
    void count(List<Counting.Row> rows) {
        rows.forEach(r -> execute("""
                insert into tally (doctor_id, module_id, scenario_id, task, choice, answers,
                    right_answers, marks)
                values (?, ?, ?, ?, ?, 1, ?, ?)
                on duplicate key update answers = answers + 1,
                    right_answers = right_answers + values(right_answers),
                    marks = marks + values(marks)""", r.doctorId(), r.moduleId(), r.scenarioId(),
                r.task(), r.choice(), r.right(), r.marks()));
    }

    void close(long attemptId, int position, ScenarioScore score, Instant at) {
        execute("""
                update attempt_item set closed_at = ?, score = ?, critical_miss = ?
                where attempt_id = ? and position = ?""", Utc.of(at),
                score.total().map(Score::value).orElse(null),
                score.criticalMiss(), attemptId, position);
    }

    void handIn(long attemptId, Percent score, Instant at) {
        execute("update attempt set handed_in_at = ?, score = ? where id = ?", Utc.of(at),
                score.value(), attemptId);
    }

    void preTested(long enrolmentId, Percent score, Instant at) {
        execute("""
                update enrolment set pre_test_at = ?, pre_test_score = ?, pre_tests = 1,
                    last_pre_test_at = ? where id = ?""",
                Utc.of(at), score.value(), Utc.of(at), enrolmentId);
    }

    void postTested(long enrolmentId, Percent score, Instant at) {
        execute("""
                update enrolment set post_tests = post_tests + 1, last_post_test_at = ?
                where id = ?""", Utc.of(at), enrolmentId);
        execute("""
                update enrolment set post_test_at = ?, post_test_score = ?
                where id = ? and coalesce(post_test_score, -1) < ?""", Utc.of(at), score.value(),
                enrolmentId, score.value());
    }

    void surveyed(long enrolmentId, Instant at) {
        execute("update enrolment set surveyed_on = ? where id = ?",
                LocalDate.ofInstant(at, Settings.ZONE), enrolmentId);
    }

    /** What somebody said of a course, which nobody can tell any more. */
    void said(PublishedCourse course, Said said, long number) {
        execute("""
                insert into survey_answer (id, course_id, course_revision, question_id, chosen,
                    words) values (?, ?, ?, ?, ?, ?)""", number, course.id(), course.number(),
                said.questionId(), said.chosen(), said.words());
    }

    /** Completes the enrolment and enters it into the ledger, as the declaration does. */
    void complete(long doctorId, long enrolmentId, PublishedCourse course, Instant at) {
        execute("""
                update enrolment set declared_at = ?, completed_at = ?, planned_minutes = ?
                where id = ?""", Utc.of(at), Utc.of(at), course.minutes(), enrolmentId);
        execute("""
                insert into ledger_entry (doctor_id, enrolment_id, course_id, course_revision,
                    action_type, hours, started_at, completed_at, reason, corrects, entered_at)
                values (?, ?, ?, ?, ?, ?, (select enrolled_at from enrolment where id = ?), ?,
                    'completed', 0, ?)""", doctorId, enrolmentId,
                course.id(), course.number(), course.course().credit().type().name(),
                Hours.ofMinutes(course.minutes()).value(), enrolmentId, Utc.of(at), Utc.of(at));
    }

    /** The same completion in the blocks of the certification périodique. */
    void completeBlocks(long enrolmentId, PublishedCourse course) {
        String blocks = course.course().credit().certifBlocks().stream().sorted()
                .map(String::valueOf).collect(Collectors.joining(","));
        if (!blocks.isEmpty()) {
            execute("""
                    insert into ledger_entry (doctor_id, enrolment_id, course_id, course_revision,
                        scheme, scheme_version, action_type, hours, blocks, started_at,
                        completed_at, reason, entered_at)
                    select doctor_id, enrolment_id, course_id, course_revision, 'CERTIFICATION',
                        'certification-2023', action_type, 0, ?, started_at, completed_at, reason,
                        entered_at
                    from ledger_entry where enrolment_id = ? and scheme = 'DPC'""", blocks,
                    enrolmentId);
        }
    }

    private long insert(String sql, Object... values) {
        execute(sql, values);
        return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult())
                .longValue();
    }

    private void execute(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
