package fr.colloque.platform.faces;

import fr.colloque.platform.Malformed;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Takes what one plain form posts and leads on to a page, so that saving needs no view to be
 * rebuilt and reloading the page posts nothing again.
 */
public abstract class FormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Choices of tasks, lines of rubrics, words that experts mark. */
    private static final Pattern SEVERAL = Pattern.compile("t\\d|line|choice");

    /**
     * Does what the form asks for.
     *
     * @return the address inside the application to go on with
     */
    protected abstract String act(HttpServletRequest form);

    /**
     * Refuses a form that says twice what can only be said once: which of the two was meant?
     *
     * @throws Malformed then
     */
    protected static void requireWellFormed(HttpServletRequest form) {
        form.getParameterMap().forEach((name, values) -> {
            if (values.length > 1 && !SEVERAL.matcher(name).matches()) {
                throw new Malformed();
            }
        });
    }

    @Override
    protected void doPost(HttpServletRequest form, HttpServletResponse response)
            throws IOException {
        requireWellFormed(form);
        response.setHeader("Location", act(form));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
