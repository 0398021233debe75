package fr.colloque.account.web;

import fr.colloque.platform.security.Session;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Ends the session; only a form of ours can ask for it. */
@WebServlet("/account/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Session session;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        session.close();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/");
    }
}
