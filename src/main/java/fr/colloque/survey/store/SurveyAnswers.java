package fr.colloque.survey.store;

import fr.colloque.survey.Said;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The repository of what was said. */
@Dependent
public class SurveyAnswers {

    private static final int COLUMNS = 6;

    @PersistenceContext
    EntityManager em;

    private final SecureRandom lot = new SecureRandom();

    /** Keeps answers, each for itself, under numbers drawn by lot. */
    public void add(String courseId, int revision, List<Said> all) {
        if (all.isEmpty()) {
            return;
        }
        Query insert = em.createNativeQuery("insert into survey_answer (id, course_id,"
                + " course_revision, question_id, chosen, words) values "
                + String.join(", ", Collections.nCopies(all.size(), "(?, ?, ?, ?, ?, ?)")));
        int at = 1;
        for (Said said : all) {
            insert.setParameter(at, lot.nextLong()).setParameter(at + 1, courseId)
                    .setParameter(at + 2, revision).setParameter(at + 3, said.questionId())
                    .setParameter(at + 4, said.chosen()).setParameter(at + 5, said.words());
            at += COLUMNS;
        }
        insert.executeUpdate();
    }

    /** How often each value was chosen, by question. */
    public Map<String, Map<Integer, Long>> counts(String courseId) {
        Map<String, Map<Integer, Long>> counts = new HashMap<>();
        for (Object row : em.createNativeQuery("""
                        select question_id, chosen, count(*) from survey_answer
                        where course_id = ? and chosen is not null group by question_id, chosen
                        """)
                .setParameter(1, courseId).getResultList()) {
            Object[] columns = (Object[]) row;
            counts.computeIfAbsent((String) columns[0], k -> new HashMap<>())
                    .put(((Number) columns[1]).intValue(), ((Number) columns[2]).longValue());
        }
        return counts;
    }

    /** How many answered, by question. */
    public Map<String, Long> given(String courseId) {
        List<?> rows = em.createNativeQuery("""
                        select question_id, count(*) from survey_answer
                        where course_id = ? group by question_id
                        """)
                .setParameter(1, courseId).getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(
                columns -> (String) columns[0], columns -> ((Number) columns[1]).longValue()));
    }

    /** What was written to a question, in no order. */
    public List<String> words(String courseId, String questionId, int most) {
        List<?> rows = em.createNativeQuery("""
                        select words from survey_answer
                        where course_id = ? and question_id = ? order by rand()
                        """)
                .setParameter(1, courseId).setParameter(2, questionId).setMaxResults(most)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
