package fr.colloque.survey;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.colloque.core.module.Survey;
import fr.colloque.enrolment.CoursePath;
import fr.colloque.enrolment.EnrolmentService;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.survey.store.SurveyAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;

/** The door at which doctors say what they think of a course that they have followed. */
@ApplicationScoped
@Allowed(Role.DOCTOR)
public class SurveyService {

    @Inject
    EnrolmentService enrolments;
    @Inject
    SurveyAnswers answers;

    /**
     * The doctor's path through a course that asks something.
     *
     * @throws NotFound where the course asks nothing
     */
    @Transactional(SUPPORTS)
    public CoursePath path(String courseId) {
        CoursePath path = enrolments.requirePath(courseId);
        if (path.survey().isEmpty()) {
            throw new NotFound();
        }
        return path;
    }

    /**
     * Keeps what a doctor says, once; whoever has answered before changes nothing.
     *
     * @param form the value of the field of a question, by its id
     * @throws AnswerMissing where a question that must be answered is not
     */
    @Transactional
    public void send(String courseId, UnaryOperator<String> form) {
        CoursePath path = path(courseId);
        Survey survey = path.survey().orElseThrow();
        var said = Said.of(survey, form);
        if (enrolments.noteSurvey(courseId)) {
            answers.add(courseId, path.course().number(), said);
        }
    }
}
