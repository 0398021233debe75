package fr.colloque.credit.web;

import fr.colloque.credit.ActivityService;
import fr.colloque.credit.Proof;
import fr.colloque.platform.Ids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code /credit/proof?activity=}: the file that was attached, to be kept and never shown here. */
@WebServlet("/credit/proof")
public class ProofServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient ActivityService activities;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Proof proof = activities.proof(Ids.require(request.getParameter("activity")));
        String name = URLEncoder.encode(proof.name(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setContentType(proof.kind().mediaType());
        response.setContentLength(proof.content().length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Content-Disposition", "attachment; filename=\"proof."
                + proof.kind().extension() + "\"; filename*=UTF-8''" + name);
        response.getOutputStream().write(proof.content());
    }
}
