package fr.colloque.certificate.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * {@code /c/number} and {@code /c/number/revision}, as printed, and {@code /verify}, as typed: go
 * to the page that verifies.
 */
@WebServlet({"/c/*", "/verify"})
public class ShortLinkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/certificate/verify" + query(request));
    }

    private static String query(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String[] parts = path.split("/", 4);
        if (parts.length < 2) {
            return "";
        }
        String number = "?id=" + encoded(parts[1]);
        return parts.length < 3 ? number : number + "&revision=" + encoded(parts[2]);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
