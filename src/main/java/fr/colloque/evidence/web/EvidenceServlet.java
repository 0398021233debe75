package fr.colloque.evidence.web;

import fr.colloque.core.evidence.Line;
import fr.colloque.core.module.Language;
import fr.colloque.evidence.EvidenceService;
import fr.colloque.evidence.SealedFile;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** {@code /evidence/file?enrolment=…&format=csv}: the file of one doctor; a PDF file otherwise. */
@WebServlet("/evidence/file")
public class EvidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient EvidenceService evidence;
    @Inject
    transient HandedOut handedOut;
    @Inject
    transient LanguageChoice choice;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language language = choice.present();
        SealedFile file = evidence.one(Ids.require(request.getParameter("enrolment")), language);
        String name = "colloque-evidence-" + file.enrolmentId();
        if ("csv".equals(request.getParameter("format"))) {
            byte[] bytes = file.lines().stream().map(Line::csv)
                    .collect(Collectors.joining("", HandedOut.heading(language), ""))
                    .getBytes(StandardCharsets.UTF_8);
            HandedOut.begin(response, "text/csv;charset=UTF-8", name + ".csv");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } else {
            handedOut.pdf(response, name, EvidenceSheet.whole(language), file.doctor(),
                    file.lines(), file.seal(), language);
        }
    }
}
