package fr.colloque.platform.security;

import fr.colloque.platform.config.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;

/**
 * The session cookie: no script reads it, and where readers come by https, it goes no other way.
 *
 * <p>That no other site sends it is said in {@code glassfish-web.xml}.
 */
public class SessionCookie implements ServletContextListener {

    @Inject Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setHttpOnly(true);
        cookie.setSecure(settings.secure());
    }
}
