package fr.colloque.platform.security;

import fr.colloque.platform.config.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers what to forbid, and how long to keep what they are given. */
public class ResponseHeaders extends HttpFilter {

    /** No script or style but from our own files: what every page but the desks is held to. */
    static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'none'";

    private static final long serialVersionUID = 1L;
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";

    @Inject transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws IOException, ServletException {
        String path = Gate.pathOf(request);
        protect(response);
        if (isFile(path)) {
            boolean versioned = request.getParameter("v") != null
                    || path.startsWith("/resources/fonts/");
            response.setHeader("Vary", "Accept-Encoding");
            chain.doFilter(request,
                    new Lasting(response, versioned ? FOR_A_YEAR : FOR_A_DAY));
            return;
        }
        response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        response.setHeader("Cache-Control",
                Caller.of(request).isPresent() ? "no-store" : "private, no-cache");
        boolean desk = Territory.of(path).isDesk();
        chain.doFilter(request, desk ? new OnePolicy(response) : response);
    }

    private void protect(HttpServletResponse response) {
        response.setHeader(OnePolicy.HEADER, POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        if (settings.secure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    private static boolean isFile(String path) {
        return path.startsWith("/resources/") || path.startsWith("/jakarta.faces.resource/");
    }
}
