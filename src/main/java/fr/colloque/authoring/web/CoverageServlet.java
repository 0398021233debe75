package fr.colloque.authoring.web;

import fr.colloque.authoring.CoverageService;
import fr.colloque.core.check.Coverage;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Verdict;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.table.TableFormat;
import fr.colloque.platform.table.TableWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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
        try (TableWriter table =
                TableFormat.CSV.answer(response, "colloque-" + coverage.today())) {
            table.row(heading());
            for (Coverage row : asked(request).of(coverage.items(), language.present(),
                    coverage.today())) {
                table.row(cells(row));
            }
        }
    }

    private static CoverageList asked(HttpServletRequest request) {
        return new CoverageList(Objects.requireNonNullElse(request.getParameter("kind"), ""),
                Objects.requireNonNullElse(request.getParameter("q"), ""),
                Boolean.parseBoolean(request.getParameter("gaps")));
    }

    private List<?> heading() {
        return Stream.of(
                Stream.of("id", "kind", "title", "state", "lessons", "scenarios")
                        .map(name -> say(COLUMN + name)),
                Arrays.stream(Verdict.values()).map(v -> say("verdict.text." + v.code())),
                Arrays.stream(Pool.values()).map(p -> say("authoring.pool." + p.code())))
                .flatMap(s -> s).toList();
    }

    private List<?> cells(Coverage row) {
        Language in = language.present();
        String state = row.inForce(coverage.today()) ? row.gap().name() : "PAST";
        return Stream.of(
                Stream.<Object>of(row.item().id(),
                        say("authoring_coverage.kind." + row.group().code()),
                        row.item().title().in(in), say("authoring_coverage.gap." + state),
                        row.lessons().size(), row.scenarios().size()),
                Arrays.stream(Verdict.values()).map(row::with),
                Arrays.stream(Pool.values()).map(row::in)).flatMap(s -> s).toList();
    }

    private String say(String key) {
        return Texts.of(language.present(), key);
    }
}
