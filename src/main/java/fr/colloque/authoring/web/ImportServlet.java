package fr.colloque.authoring.web;

import fr.colloque.authoring.Exchange;
import fr.colloque.authoring.ExchangeService;
import fr.colloque.core.check.FindingText;
import fr.colloque.platform.Malformed;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Takes an archive from a terminal: the body is the archive, the answer a report in plain text.
 * Without {@code ?accept=} nothing is changed; with what the report gave, drafts are begun.
 */
@WebServlet("/authoring/import")
public class ImportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient ExchangeService exchange;
    @Inject transient LanguageChoice language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] archive = request.getInputStream().readNBytes(ExchangePage.LARGEST + 1);
        if (archive.length > ExchangePage.LARGEST) {
            throw new Malformed();
        }
        String accepted = request.getParameter("accept");
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter out = response.getWriter();
        if (accepted != null) {
            out.println(text("authoring_exchange.text.taken", exchange.accept(archive, accepted)));
            return;
        }
        Exchange report = exchange.examine(archive);
        report.files().forEach(f -> out.println(
                text("authoring_exchange.kind." + f.kind().name()) + "  " + f.path()));
        report.findings().forEach(f -> {
            FindingText said = FindingText.of(f, language.present());
            out.println(f.file() + ":" + f.line() + "  " + said.what() + " " + said.todo());
        });
        out.println(text("authoring_exchange.text.summary", report.drafts(), report.same(),
                report.left(), report.findings().size()));
        out.println("accept=" + report.shown());
    }

    private String text(String key, Object... facts) {
        return Texts.of(language.present(), key, facts);
    }
}
