package fr.colloque.catalogue.web;

import fr.colloque.catalogue.Library;
import fr.colloque.platform.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /media/module/revision/file.svg}: a picture as it was in a revision, for anybody. It never
 * changes, and whoever opens it by itself gets a drawing that can do nothing.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/([a-z0-9-]{1,60})/([1-9][0-9]{0,8})/([a-z0-9-]{1,60}\\.svg)");

    @Inject transient Library library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] picture = picture(request.getPathInfo()).getBytes(StandardCharsets.UTF_8);
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setContentLength(picture.length);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(picture);
    }

    private String picture(String path) {
        Matcher named = PATH.matcher(path == null ? "" : path);
        if (!named.matches()) {
            throw new NotFound();
        }
        String picture = library.requireModule(named.group(1), Integer.parseInt(named.group(2)))
                .module().media().get(named.group(3));
        if (picture == null) {
            throw new NotFound();
        }
        return picture;
    }
}
