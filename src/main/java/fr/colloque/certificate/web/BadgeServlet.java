package fr.colloque.certificate.web;

import fr.colloque.certificate.BadgeService;
import fr.colloque.certificate.CertificateIdentifier;
import fr.colloque.platform.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /badge/credential/number/revision}, {@code /badge/status/list} and {@code /badge/issuer}:
 * what software verifies certificates with, from wherever it runs.
 */
@WebServlet("/badge/*")
public class BadgeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern CREDENTIAL =
            Pattern.compile("/credential/([a-z2-7]{32})/([1-9]\\d{0,3})");
    private static final Pattern LIST = Pattern.compile("/status/([1-9]\\d{0,5})");

    @Inject transient BadgeService badges;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Matcher credential = CREDENTIAL.matcher(path);
        Matcher list = LIST.matcher(path);
        if (credential.matches()) {
            String number = credential.group(1);
            String revision = credential.group(2);
            byte[] found = badges.credential(new CertificateIdentifier(number),
                    Integer.parseInt(revision));
            response.setHeader("Content-Disposition", "attachment; filename=\"attestation-"
                    + number.substring(0, 8) + "-" + revision + ".json\"");
            answer(response, "application/vc", found);
        } else if (list.matches()) {
            byte[] found = badges.statusList(Integer.parseInt(list.group(1)));
            response.setHeader("Cache-Control", "public, max-age=60");
            answer(response, "application/vc", found);
        } else if ("/issuer".equals(path)) {
            byte[] found = badges.issuer();
            response.setHeader("Cache-Control", "public, max-age=3600");
            answer(response, "application/ld+json", found);
        } else {
            throw new NotFound();
        }
    }

    private static void answer(HttpServletResponse response, String kind, byte[] json)
            throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setContentType(kind);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
