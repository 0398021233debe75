package fr.colloque.credit.web;

import fr.colloque.credit.ActivityRow;
import fr.colloque.credit.EntryRow;
import fr.colloque.credit.Statement;
import fr.colloque.credit.StatementLine;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.table.TableFormat;
import fr.colloque.platform.table.TableWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

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
        try (TableWriter table = TableFormat.CSV.answer(response, "colloque-statement")) {
            write(page.getStatement(), table);
        }
    }

    private void write(Statement statement, TableWriter table) throws IOException {
        StatementTable said = new StatementTable(language.present(), page::title);
        table.row(COLUMNS.stream().map(c -> said.text("credit_file.column." + c)).toList());
        for (List<StatementLine> lines : List.of(statement.dpc().lines(),
                statement.certification() == null ? List.<StatementLine>of()
                        : statement.certification().lines(), statement.ecmec().lines())) {
            for (StatementLine line : lines) {
                table.row(cells(line, said));
            }
        }
        for (ActivityRow activity : statement.dpc().activities()) {
            table.row(cells(activity, said));
        }
    }

    private static List<?> cells(StatementLine line, StatementTable said) {
        EntryRow entry = line.entry();
        return List.of(entry.worth().scheme(), entry.worth().version(), said.title(entry),
            entry.completed().courseRevision(), said.format().date(entry.completed().startedAt()),
            said.format().date(entry.completed().completedAt()),
            said.format().date(entry.countsOn()), said.type(entry.worth().type()),
            said.amount(entry), yes(entry.worth().orientation(), said), said.reference(entry),
            said.state(line));
    }

    private static List<?> cells(ActivityRow activity, StatementTable said) {
        return List.of(said.text("credit_file.text.elsewhere"), "",
            activity.title() + " · " + activity.organiser(), "", "",
            said.format().date(activity.completedOn()), said.format().date(activity.completedOn()),
            said.type(activity.type()), said.format().hours(activity.hours().value()),
            yes(activity.orientation(), said), StatementTable.blocks(activity.blocks()),
            said.declared(activity));
    }

    private static String yes(boolean is, StatementTable said) {
        return is ? said.text("credit_index.text.oriented") : "";
    }
}
