package fr.colloque.certificate.web;

import fr.colloque.certificate.CertificateIdentifier;
import fr.colloque.certificate.CertificateService;
import fr.colloque.certificate.PdfFile;
import fr.colloque.platform.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /certificate/pdf/number}: a certificate as it was issued. */
@WebServlet("/certificate/pdf/*")
public class PdfServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient CertificateService certificates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PdfFile file = certificates.pdf(number(request));
        response.setContentType("application/pdf");
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.getOutputStream().write(file.bytes());
    }

    private static CertificateIdentifier number(HttpServletRequest request) {
        String path = request.getPathInfo();
        return CertificateIdentifier.read(path == null ? "" : path.substring(1))
                .orElseThrow(NotFound::new);
    }
}
