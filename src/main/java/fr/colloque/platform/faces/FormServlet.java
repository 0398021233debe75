package fr.colloque.platform.faces;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes what one plain form posts and leads on to a page, so that saving needs no view to be
 * rebuilt and reloading the page posts nothing again.
 */
public abstract class FormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /**
     * Does what the form asks for.
     *
     * @return the address inside the application to go on with
     */
    protected abstract String act(HttpServletRequest form);

    @Override
    protected void doPost(HttpServletRequest form, HttpServletResponse response)
            throws IOException {
        response.setHeader("Location", act(form));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
