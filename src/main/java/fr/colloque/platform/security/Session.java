package fr.colloque.platform.security;

import fr.colloque.core.module.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** Opens and closes what the server remembers of a caller between requests. */
@RequestScoped
public class Session {

    @Inject HttpServletRequest request;
    @Inject SignedIn signedIn;

    /** Signs somebody in, under a new session id: one known from before is worth nothing. */
    public void open(Caller caller) {
        close();
        caller.keepIn(request.getSession(true));
        signedIn.actAs(caller);
    }

    /** Signs out whoever has signed in, if anybody. */
    public void close() {
        HttpSession present = request.getSession(false);
        if (present != null) {
            present.invalidate();
        }
        signedIn.forget();
    }

    /** Remembers another language for whoever has signed in, if anybody. */
    public void speak(Language language) {
        Caller.of(request).map(caller -> caller.speaking(language)).ifPresent(caller -> {
            caller.keepIn(request.getSession());
            signedIn.actAs(caller);
        });
    }
}
