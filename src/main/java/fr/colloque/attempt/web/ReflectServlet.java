package fr.colloque.attempt.web;

import fr.colloque.attempt.ReflectionService;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.FormServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what a doctor ticked beside the model of a rewrite. */
@WebServlet("/do/reflect")
public class ReflectServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReflectionService reflections;

    @Override
    protected String act(HttpServletRequest form) {
        long attempt = Ids.require(form.getParameter("attempt"));
        int question = Ids.requirePosition(form.getParameter("question"));
        reflections.reflect(attempt, question, lines(form.getParameterValues("line")));
        return "/attempt/feedback?attempt=" + attempt + "&q=" + question + "&ticked=true#rubric";
    }

    /** A rubric has five lines at most; what names no line is left out. */
    private static Set<Integer> lines(String[] values) {
        return Stream.of(Objects.requireNonNullElse(values, new String[0]))
                .filter(v -> v.matches("[0-4]")).map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
