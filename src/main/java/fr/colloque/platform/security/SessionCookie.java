package fr.colloque.platform.security;

import fr.colloque.platform.config.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;

/** The session cookie: no script reads it, no other site sends it, and with https nothing else. */
public class SessionCookie implements ServletContextListener {

    @Inject Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
        cookie.setAttribute("SameSite", "Lax");
    }
}
