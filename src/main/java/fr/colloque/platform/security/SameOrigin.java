package fr.colloque.platform.security;

import fr.colloque.platform.config.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Takes requests that change something from our own pages only.
 *
 * <p>Stateless pages carry no token, so this is what keeps other sites from posting in somebody's
 * name. Browsers say themselves where a request comes from; one that does not say and brings a
 * cookie is refused.
 */
public class SameOrigin extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Inject transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws IOException, ServletException {
        if (SAFE_METHODS.contains(request.getMethod()) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "Forbidden");
        }
    }

    private boolean isOurs(HttpServletRequest request) {
        return isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"),
                request.getHeader("Cookie") != null, settings.publicUrl());
    }

    /**
     * Whether a request that changes something may pass.
     *
     * @param site   what the browser says of the relation between the page and us; may be null
     * @param origin the page's origin as the browser says it; may be null
     */
    static boolean isOurs(String site, String origin, boolean withCookie, String publicUrl) {
        if (site != null) {
            return OWN_SITES.contains(site);
        }
        return origin == null ? !withCookie : origin.equals(publicUrl);
    }
}
