package fr.colloque.admin.web;

import fr.colloque.admin.ExportService;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.table.Listing;
import fr.colloque.platform.table.TableFormat;
import fr.colloque.platform.table.TableWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /admin/export?list=accounts&as=xlsx&search=…}: a list of the administrators' as it is
 * narrowed and sorted, as a file.
 */
@WebServlet("/admin/export")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Exports exports;
    @Inject transient LogExports logs;
    @Inject transient ExportService door;
    @Inject transient LanguageChoice language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        TableFormat format = TableFormat.of(request.getParameter("as")).orElseThrow(NotFound::new);
        Asked asked = new Asked(request);
        String list = asked.text("list");
        Listing<?> listing = listing(list, asked);
        door.begin(list, format);
        try (TableWriter table = format.answer(response, "colloque-" + list)) {
            listing.write(table, language.present());
        }
    }

    private Listing<?> listing(String list, Asked asked) {
        return switch (list) {
            case "accounts" -> exports.accounts(asked);
            case "due" -> exports.due(asked);
            case "issued" -> exports.issued(asked);
            case "unfinished" -> exports.unfinished(asked);
            case "cohorts" -> exports.cohorts(asked);
            case "ledger" -> logs.ledger(asked);
            case "mail" -> logs.mail(asked);
            case "audit" -> logs.audit(asked);
            default -> throw new NotFound();
        };
    }
}
