package fr.colloque.authoring.web;

import fr.colloque.authoring.ExchangeService;
import fr.colloque.catalogue.Work;
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
 * Archives of the content: {@code /authoring/export/colloque.zip}, {@code …/module/id.zip} and
 * {@code …/course/id.zip}.
 */
@WebServlet("/authoring/export/*")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ONE = Pattern.compile("/(module|course)/([a-z0-9-]{1,80})\\.zip");

    @Inject transient ExchangeService exchange;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = String.valueOf(request.getPathInfo());
        byte[] archive = archive(path);
        response.setContentType("application/zip");
        response.setContentLength(archive.length);
        response.setHeader("Content-Disposition", "attachment; filename=\""
                + path.substring(path.lastIndexOf('/') + 1) + "\"");
        response.getOutputStream().write(archive);
    }

    private byte[] archive(String path) {
        Matcher one = ONE.matcher(path);
        if (one.matches()) {
            return exchange.one(one.group(1).equals("module") ? Work.module(one.group(2))
                    : Work.course(one.group(2)));
        }
        if (path.equals("/colloque.zip")) {
            return exchange.everything();
        }
        throw new NotFound();
    }
}
