package fr.colloque.platform.security;

import fr.colloque.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Sends somebody to the sign-in page, and remembers there where they wanted to go.
 *
 * <p>A script that asked for JSON is told 401 instead, so that it can keep what it could not save.
 * A part of a page that Faces wanted drawn anew is answered in the words of Faces: its script would
 * follow a redirect, find nothing to draw, and take that for success.
 */
@ApplicationScoped
public class SignInRedirect {

    @Inject Settings settings;

    public void send(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (wantsJson(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String page = "/account/sign-in?next="
                + URLEncoder.encode(wayBack(request), StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                    + "<partial-response><redirect url=\"" + page
                    + "\"></redirect></partial-response>");
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page);
    }

    /** Whether a script asks, which keeps what could not be saved. */
    public static boolean wantsJson(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.startsWith("application/json");
    }

    /** The page asked for, or for a form that was sent, the page it stood on. */
    private String wayBack(HttpServletRequest request) {
        if ("GET".equals(request.getMethod())) {
            String query = request.getQueryString();
            return InsidePath.orHome(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        String referer = request.getHeader("Referer");
        String inside = settings.publicUrl() + "/";
        return referer != null && referer.startsWith(inside)
                ? InsidePath.orHome(referer.substring(inside.length() - 1))
                : InsidePath.orHome(null);
    }
}
