package fr.colloque.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the container on each request who signed in to the session.
 *
 * <p>The container's own way of remembering a caller loses the roles when another node takes over,
 * so the session keeps them and they are told anew.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request,
            HttpServletResponse response, HttpMessageContext context) {
        Optional<Caller> caller = Caller.of(request);
        if (caller.isEmpty()) {
            return context.doNothing();
        }
        Set<String> groups = caller.get().roles().stream()
                .map(Role::name)
                .collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(
                Long.toString(caller.get().accountId()), groups);
    }
}
