package fr.colloque.platform.faces;

import fr.colloque.core.module.Language;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.InsidePath;
import fr.colloque.platform.security.Session;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** {@code /language?to=en&back=/inside/path}: remembers a language for a year and goes back. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject transient Settings settings;
    @Inject transient Session session;
    @Inject transient Event<LanguageChosen> chosen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        Language language = Language.of(request.getParameter("to"));
        response.addCookie(cookie(language));
        session.speak(language);
        chosen.fire(new LanguageChosen(language));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", InsidePath.orHome(request.getParameter("back")));
    }

    private Cookie cookie(Language language) {
        Cookie cookie = new Cookie(LanguageChoice.COOKIE, language.code());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
