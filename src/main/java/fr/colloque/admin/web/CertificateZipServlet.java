package fr.colloque.admin.web;

import fr.colloque.certificate.CertificateExportService;
import fr.colloque.certificate.CertificateState;
import fr.colloque.certificate.ExportedFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * {@code /admin/certificates.zip?search=…&state=…}: the files of the list as it is narrowed, each
 * as it was issued.
 */
@WebServlet("/admin/certificates.zip")
public class CertificateZipServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient CertificateExportService certificates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String search = Objects.requireNonNullElse(request.getParameter("search"), "");
        Optional<CertificateState> state = CertificateState.of(request.getParameter("state"));
        certificates.begin(state);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"attestations.zip\"");
        ZipOutputStream zip = new ZipOutputStream(response.getOutputStream());
        List<ExportedFile> files = certificates.next(search, state, 0);
        while (!files.isEmpty()) {
            for (ExportedFile file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.pdf().bytes());
                zip.closeEntry();
            }
            files = certificates.next(search, state, files.getLast().id());
        }
        zip.finish();
    }
}
