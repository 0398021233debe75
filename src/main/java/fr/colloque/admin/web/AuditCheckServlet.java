package fr.colloque.admin.web;

import fr.colloque.platform.audit.AuditService;
import fr.colloque.platform.audit.ChainHead;
import fr.colloque.platform.audit.ChainReport;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /admin/audit/check?noted=NUMBER:HASH}: one line about the chain of the audit log, for the
 * terminal. Status 200 where it is whole, 409 where it is not, 400 for a note that is none.
 */
@WebServlet("/admin/audit/check")
public class AuditCheckServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient AuditService audit;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String said = request.getParameter("noted");
        Optional<ChainHead> noted = ChainHead.noted(said);
        if (said != null && !said.isEmpty() && noted.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        ChainReport report = audit.check(noted);
        response.setStatus(report.isIntact() ? HttpServletResponse.SC_OK
                : HttpServletResponse.SC_CONFLICT);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(report.line());
    }
}
