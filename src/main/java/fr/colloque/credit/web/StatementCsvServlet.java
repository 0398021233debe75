package fr.colloque.credit.web;

import fr.colloque.credit.ActivityRow;
import fr.colloque.credit.EntryRow;
import fr.colloque.credit.Statement;
import fr.colloque.credit.StatementLine;
import fr.colloque.platform.Csv;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** {@code /credit/statement.csv}: the lines of the periods that were asked for. */
@WebServlet("/credit/statement.csv")
public class StatementCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("scheme", "version", "title", "revision",
            "started", "completed", "countsOn", "type", "amount", "orientation", "reference",
            "state");

    @Inject transient StatementPage page;
    @Inject transient LanguageChoice language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page.setPeriod(request.getParameter("period"));
        page.setCertif(request.getParameter("certif"));
        byte[] bytes = table(page.getStatement()).text().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition",
                "attachment; filename=\"colloque-statement.csv\"");
        response.getOutputStream().write(bytes);
    }

    private Csv table(Statement statement) {
        StatementTable said = new StatementTable(language.present(), page::title);
        Csv csv = new Csv();
        csv.row(COLUMNS.stream().map(c -> said.text("credit_file.column." + c)).toArray());
        Stream.of(statement.dpc().lines(),
                        statement.certification() == null ? List.<StatementLine>of()
                                : statement.certification().lines(), statement.ecmec().lines())
                .flatMap(List::stream).forEach(line -> csv.row(cells(line, said)));
        statement.dpc().activities().forEach(a -> csv.row(cells(a, said)));
        return csv;
    }

    private static Object[] cells(StatementLine line, StatementTable said) {
        EntryRow entry = line.entry();
        return new Object[] {entry.worth().scheme(), entry.worth().version(), said.title(entry),
            entry.completed().courseRevision(), said.format().date(entry.completed().startedAt()),
            said.format().date(entry.completed().completedAt()),
            said.format().date(entry.countsOn()), said.type(entry.worth().type()),
            said.amount(entry), yes(entry.worth().orientation(), said), said.reference(entry),
            said.state(line)};
    }

    private static Object[] cells(ActivityRow activity, StatementTable said) {
        return new Object[] {said.text("credit_file.text.elsewhere"), "",
            activity.title() + " · " + activity.organiser(), "", "",
            said.format().date(activity.completedOn()), said.format().date(activity.completedOn()),
            said.type(activity.type()), said.format().hours(activity.hours().value()),
            yes(activity.orientation(), said), StatementTable.blocks(activity.blocks()),
            said.declared(activity)};
    }

    private static String yes(boolean is, StatementTable said) {
        return is ? said.text("credit_index.text.oriented") : "";
    }
}
