package fr.colloque.admin.web;

import fr.colloque.cohort.CohortService;
import fr.colloque.cohort.Column;
import fr.colloque.cohort.Fault;
import fr.colloque.cohort.ImportView;
import fr.colloque.cohort.Line;
import fr.colloque.cohort.People;
import fr.colloque.cohort.Verdict;
import fr.colloque.platform.Ids;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.table.TableFormat;
import fr.colloque.platform.table.TableWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code /admin/cohort-file?as=xlsx}: an empty file to fill in; with {@code &import=12} the faulty
 * lines of an import with their reasons, to be mended and imported again.
 */
@WebServlet("/admin/cohort-file")
public class CohortFilesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient CohortService cohorts;
    @Inject transient LanguageChoice language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        TableFormat format = TableFormat.of(request.getParameter("as")).orElse(TableFormat.CSV);
        String id = request.getParameter("import");
        ImportView view = id == null ? null : cohorts.view(Ids.require(id));
        try (TableWriter table = format.answer(response,
                view == null ? "colloque-cohort" : "colloque-cohort-faults")) {
            List<String> headings = new ArrayList<>(
                    People.columns().stream().map(c -> text("cohort.column." + c.code())).toList());
            if (view != null) {
                headings.addAll(List.of(text("cohort.text.line"), text("cohort.text.reasons")));
            }
            table.row(headings);
            if (view != null) {
                faulty(view, table);
            }
        }
    }

    private void faulty(ImportView view, TableWriter table) throws IOException {
        List<Line> lines = view.people().lines();
        List<Verdict> verdicts = view.findings().verdicts();
        for (int at = 0; at < lines.size(); at++) {
            if (verdicts.get(at).kind() == Verdict.Kind.FAULTY) {
                Line line = lines.get(at);
                List<Object> cells = new ArrayList<>(
                        People.columns().stream().map(line::get).toList());
                cells.add(line.number());
                cells.add(verdicts.get(at).faults().stream().map(Fault::name)
                        .map(fault -> text("cohort.fault." + fault))
                        .collect(Collectors.joining(" ")));
                table.row(cells);
            }
        }
    }

    private String text(String key) {
        return Texts.of(language.present(), key);
    }
}
