package fr.colloque.credit.web;

import fr.colloque.account.AccountService;
import fr.colloque.account.AccountView;
import fr.colloque.credit.Statement;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.print.PdfPrint;
import fr.colloque.platform.security.SignedIn;
import fr.colloque.provider.ProviderService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** {@code /credit/statement.pdf}: the statement of the periods that were asked for, printed. */
@WebServlet("/credit/statement.pdf")
public class StatementPdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient StatementPage page;
    @Inject transient AccountService accounts;
    @Inject transient SignedIn signedIn;
    @Inject transient ProviderService providers;
    @Inject transient LanguageChoice language;
    @Inject transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page.setPeriod(request.getParameter("period"));
        page.setCertif(request.getParameter("certif"));
        Statement statement = page.getStatement();
        AccountView doctor = accounts.require(signedIn.accountId());
        StatementTable said = new StatementTable(language.present(), page::title);
        byte[] bytes = PdfPrint.of(new StatementSheet(statement, said, language.present())
                .of(doctor, providers.current().provider().name(), page.name(statement.dpc()),
                        clock.instant()));
        response.setContentType("application/pdf");
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition",
                "attachment; filename=\"colloque-statement.pdf\"");
        response.getOutputStream().write(bytes);
    }
}
