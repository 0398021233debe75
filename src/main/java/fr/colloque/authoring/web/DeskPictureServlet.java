package fr.colloque.authoring.web;

import fr.colloque.authoring.DraftService;
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
 * {@code /authoring/media/module/file.svg}: a picture as it stands on the desk, draft or published,
 * for those who write and review. Opened by itself it is a drawing that can do nothing.
 */
@WebServlet("/authoring/media/*")
public class DeskPictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/([a-z0-9-]{1,60})/([a-z0-9-]{1,60}\\.svg)?");

    /** Stands for a picture that is not chosen yet. */
    private static final String NONE_YET = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect x="2" y="2"
            width="156" height="86" rx="6" fill="none" stroke="#888" stroke-width="2"
            stroke-dasharray="6 5"/><path d="M62 58l14-16 10 10 6-6 12 12zM92 36a4 4 0 1 1 0-.1"
            fill="#888"/></svg>
            """;

    @Inject transient DraftService drafts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Matcher named = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!named.matches()) {
            throw new NotFound();
        }
        String picture = named.group(2) == null ? NONE_YET
                : onDesk("modules/" + named.group(1) + "/media/" + named.group(2));
        byte[] drawing = picture.getBytes(StandardCharsets.UTF_8);
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.setContentLength(drawing.length);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(drawing);
    }

    private String onDesk(String path) {
        String picture = drafts.open(path).text();
        if (picture.isEmpty()) {
            throw new NotFound();
        }
        return picture;
    }
}
