package fr.colloque.authoring.web;

import fr.colloque.authoring.CoverageService;
import fr.colloque.core.check.Coverage;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Verdict;
import fr.colloque.platform.Csv;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code /authoring/coverage.csv}: the map of what is taught, as far as it was asked for. */
@WebServlet("/authoring/coverage.csv")
public class CoverageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String COLUMN = "authoring_coverage.column.";

    @Inject transient CoverageService coverage;
    @Inject transient LanguageChoice language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Csv table = new Csv();
        table.row(heading());
        asked(request).of(coverage.items(), language.present(), coverage.today())
                .forEach(row -> table.row(cells(row)));
        byte[] bytes = table.text().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/csv;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"colloque-"
                + coverage.today() + ".csv\"");
        response.getOutputStream().write(bytes);
    }

    private static CoverageList asked(HttpServletRequest request) {
        return new CoverageList(Objects.requireNonNullElse(request.getParameter("kind"), ""),
                Objects.requireNonNullElse(request.getParameter("q"), ""),
                Boolean.parseBoolean(request.getParameter("gaps")));
    }

    private Object[] heading() {
        return Stream.of(
                Stream.of("id", "kind", "title", "state", "lessons", "scenarios")
                        .map(name -> say(COLUMN + name)),
                Arrays.stream(Verdict.values()).map(v -> say("verdict.text." + v.code())),
                Arrays.stream(Pool.values()).map(p -> say("authoring.pool." + p.code())))
                .flatMap(s -> s).toArray();
    }

    private Object[] cells(Coverage row) {
        Language in = language.present();
        String state = row.inForce(coverage.today()) ? row.gap().name() : "PAST";
        return Stream.of(
                Stream.<Object>of(row.item().id(),
                        say("authoring_coverage.kind." + row.group().code()),
                        row.item().title().in(in), say("authoring_coverage.gap." + state),
                        row.lessons().size(), row.scenarios().size()),
                Arrays.stream(Verdict.values()).map(row::with),
                Arrays.stream(Pool.values()).map(row::in)).flatMap(s -> s).toArray();
    }

    private String say(String key) {
        return Texts.of(language.present(), key);
    }
}
