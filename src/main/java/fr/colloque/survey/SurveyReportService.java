package fr.colloque.survey;

import static jakarta.transaction.Transactional.TxType.SUPPORTS;

import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.core.module.Survey;
import fr.colloque.core.module.Survey.Question;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.audit.AuditLog;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.survey.store.SurveyAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** The door to what doctors have said, for those who can make a course better. */
@ApplicationScoped
@Allowed({Role.AUTHOR, Role.ADMINISTRATOR})
public class SurveyReportService {

    @Inject
    Library library;
    @Inject
    SurveyAnswers answers;
    @Inject
    AuditLog audit;

    /** The courses that ask something, in the order of the catalogue. */
    @Transactional(SUPPORTS)
    public List<PublishedCourse> courses() {
        return library.current().offered().stream().filter(c -> c.course().survey().isPresent()).toList();
    }

    /**
     * What was said to each question that the course asks today, by doctors of all revisions: the
     * same id is the same question.
     *
     * @throws NotFound where the course asks nothing
     */
    @Transactional(SUPPORTS)
    public List<SurveyReport> report(String courseId) {
        Survey survey = library.requireCourse(courseId).course().survey()
                .orElseThrow(NotFound::new);
        Map<String, Map<Integer, Long>> counts = answers.counts(courseId);
        Map<String, Long> given = answers.given(courseId);
        return survey.questions().stream().map(question -> reportOf(question,
                counts.getOrDefault(question.id(), Map.of()),
                given.getOrDefault(question.id(), 0L), courseId)).toList();
    }

    private SurveyReport reportOf(Question question, Map<Integer, Long> counts, long given,
                                  String courseId) {
        boolean shown = given >= SurveyReport.FEWEST;
        return new SurveyReport(question, shown ? counts : Map.of(),
                shown && question instanceof Survey.Open
                        ? answers.words(courseId, question.id(), SurveyReport.MOST_WORDS)
                        : List.of(), given);
    }

    /** The same to be taken out as a file; noted. */
    @Transactional
    public List<SurveyReport> takenOut(String courseId) {
        List<SurveyReport> report = report(courseId);
        audit.note("survey.exported", courseId);
        return report;
    }
}
