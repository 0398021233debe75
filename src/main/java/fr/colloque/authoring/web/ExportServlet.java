package fr.colloque.authoring.web;

import fr.colloque.authoring.ExchangeService;
import fr.colloque.authoring.QuestionFile.Format;
import fr.colloque.authoring.QuestionService;
import fr.colloque.catalogue.Work;
import fr.colloque.core.module.Language;
import fr.colloque.platform.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Archives of the content: {@code /authoring/export/colloque.zip}, {@code …/module/id.zip} and
 * {@code …/course/id.zip}; and its questions for other systems: {@code …/questions/id.fr.gift}
 * and {@code …/questions/id.fr.xml}.
 */
@WebServlet("/authoring/export/*")
public class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ONE = Pattern.compile("/(module|course)/([a-z0-9-]{1,80})\\.zip");

    private static final Pattern QUESTIONS =
            Pattern.compile("/questions/([a-z0-9-]{1,80})\\.(fr|en)\\.(gift|xml)");

    @Inject transient ExchangeService exchange;
    @Inject transient QuestionService questions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Matcher asked = QUESTIONS.matcher(path);
        byte[] archive = asked.matches() ? questions(asked) : archive(path);
        response.setContentType(asked.matches() ? "text/plain;charset=UTF-8" : "application/zip");
        response.setContentLength(archive.length);
        response.setHeader("Content-Disposition", "attachment; filename=\""
                + path.substring(path.lastIndexOf('/') + 1) + "\"");
        response.getOutputStream().write(archive);
    }

    private byte[] questions(Matcher asked) {
        return questions.export(asked.group(1), Format.valueOf(
                asked.group(3).toUpperCase(Locale.ROOT)), Language.of(asked.group(2))).text().getBytes(StandardCharsets.UTF_8);
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
