package fr.colloque.authoring.web;

import fr.colloque.authoring.ContentsService;
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
 * {@code /authoring/picture/module/file.svg}: a picture as it would be published now, for whoever
 * writes or reviews. Opened by itself it is a drawing that can do nothing.
 */
@WebServlet("/authoring/picture/*")
public class DraftPictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/authoring/picture/";
    private static final Pattern PATH =
            Pattern.compile("/([a-z0-9-]{1,60})/([a-z0-9-]{1,60}\\.svg)");

    @Inject transient ContentsService contents;

    /** Where the pictures of a module are, for previews. */
    static String folder(String moduleId) {
        return ADDRESS + moduleId + "/";
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo();
        Matcher named = PATH.matcher(path == null ? "" : path);
        if (!named.matches()) {
            throw new NotFound();
        }
        byte[] picture = contents.picture(named.group(1), named.group(2))
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setContentLength(picture.length);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(picture);
    }
}
