package fr.colloque.survey.web;

import fr.colloque.core.module.Language;
import fr.colloque.platform.Ids;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.table.TableFormat;
import fr.colloque.platform.table.TableWriter;
import fr.colloque.survey.SurveyReport;
import fr.colloque.survey.SurveyReportService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** {@code /survey/report-table?course=…&as=xlsx}: what doctors have said, as a table. */
@WebServlet("/survey/report-table")
public class SurveyTableServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SurveyReportService surveys;
    @Inject
    transient LanguageChoice choice;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        TableFormat format = TableFormat.of(request.getParameter("as")).orElseThrow(NotFound::new);
        String course = Ids.requireSlug(request.getParameter("course"));
        Language language = choice.present();
        List<SurveyReport> reports = surveys.takenOut(course);
        try (TableWriter table = format.answer(response, "colloque-survey-" + course)) {
            table.row(Stream.of("question", "answer", "number").map(column ->
                    Texts.of(language, "survey_report.column." + column)).toList());
            for (SurveyReport report : reports) {
                String question = report.question().ask().in(language);
                for (SurveyReport.Bar bar : report.isShown() ? report.bars()
                        : List.<SurveyReport.Bar>of()) {
                    table.row(Arrays.asList(question, bar.value(), bar.count()));
                }
                for (String words : report.words()) {
                    table.row(Arrays.asList(question, words, null));
                }
            }
        }
    }
}
