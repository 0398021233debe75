package fr.colloque.certificate.web;

import fr.colloque.certificate.CertificateFacts;
import fr.colloque.certificate.CertificateIdentifier;
import fr.colloque.certificate.FileAnswer;
import fr.colloque.certificate.VerificationService;
import fr.colloque.certificate.VerificationView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Verification for machines, as JSON: {@code GET /api/verify/number} or {@code
 * …/number/revision} asks about a number, {@code POST /api/verify} with a PDF as its body about a
 * file. A number that is not one of ours is answered with 404.
 */
@WebServlet("/api/verify/*")
public class VerificationServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "unknown";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Inject transient VerificationService verification;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String[] path = Optional.ofNullable(request.getPathInfo()).orElse("").split("/", 4);
        Optional<VerificationView> found = CertificateIdentifier
                .read(path.length < 2 ? "" : path[1])
                .flatMap(number -> verification.byNumber(number, PrintedRevision.of(
                        path.length < 3 ? null : path[2]), request.getRemoteAddr()));
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        write(response, found.map(view -> view.state().code()).orElse(UNKNOWN),
                found.orElse(null));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FileAnswer answer = verification.byFile(request.getInputStream()
                .readNBytes(VerificationService.LARGEST + 1), request.getRemoteAddr());
        write(response, answer.outcome().code(), answer.issued());
    }

    private static void write(HttpServletResponse response, String answer, VerificationView found)
            throws IOException {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("answer", answer);
        if (found != null) {
            said.put("number", found.identifier().value());
            said.put("revision", found.revision());
            said.put("newestRevision", found.newestRevision());
            said.put("issuedAt", found.issuedAt().toString());
            said.put("since", found.stateSince() == null ? null : found.stateSince().toString());
            said.put("reason", found.reason());
            said.putAll(facts(found.facts()));
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(JSON.writeValueAsString(said));
    }

    private static Map<String, Object> facts(CertificateFacts facts) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("holder", facts.holder().name());
        said.put("rpps", facts.holder().rpps());
        said.put("course", facts.action().title());
        said.put("hours", facts.action().certifiedHours());
        said.put("completedOn", facts.outcome().completedOn().toString());
        said.put("provider", facts.provider().name());
        return said;
    }
}
