package fr.colloque.platform.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** A file to be kept as long as we say, whatever the one who serves it says. */
class Lasting extends HttpServletResponseWrapper {

    private static final Set<String> OURS = Set.of("cache-control", "expires", "pragma");

    Lasting(HttpServletResponse response, String cacheControl) {
        super(response);
        response.setHeader("Cache-Control", cacheControl);
    }

    @Override
    public void setHeader(String name, String value) {
        if (!isOurs(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!isOurs(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setDateHeader(String name, long date) {
        if (!isOurs(name)) {
            super.setDateHeader(name, date);
        }
    }

    /** What is not there today may be there tomorrow. */
    @Override
    public void sendError(int status) throws IOException {
        super.setHeader("Cache-Control", "no-store");
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        super.setHeader("Cache-Control", "no-store");
        super.sendError(status, message);
    }

    private static boolean isOurs(String name) {
        return OURS.contains(name.toLowerCase(Locale.ROOT));
    }
}
