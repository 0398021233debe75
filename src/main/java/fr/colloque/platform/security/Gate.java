package fr.colloque.platform.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Sends strangers to sign in, and people without the role to the page that says so. */
public class Gate extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject transient SignInRedirect signIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws IOException, ServletException {
        Territory territory = Territory.of(pathOf(request));
        Optional<Caller> caller = Caller.of(request);
        if (territory.needsSignIn() && caller.isEmpty()) {
            signIn.send(request, response);
        } else if (caller.isPresent() && !territory.admits(caller.get())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "Forbidden");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The path as the container understood it: decoded, without parameters and dots. */
    static String pathOf(HttpServletRequest request) {
        String info = request.getPathInfo();
        return info == null ? request.getServletPath() : request.getServletPath() + info;
    }
}
