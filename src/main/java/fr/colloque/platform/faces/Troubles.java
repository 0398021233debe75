package fr.colloque.platform.faces;

import fr.colloque.platform.Texts;
import fr.colloque.platform.security.SignInRedirect;
import fr.colloque.platform.security.SignInRequired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Turns an exception into the answer a reader gets: a named text for a refusal, a number for a
 * fault, which is logged here once and nowhere else. Never anything of the exception itself.
 */
@ApplicationScoped
public class Troubles {

    private static final Logger LOG = System.getLogger(Troubles.class.getName());
    private static final int INCIDENT_BYTES = 4;

    @Inject LanguageChoice language;
    @Inject SignInRedirect signIn;

    private final SecureRandom random = new SecureRandom();

    /** Answers with the error page that fits, unless something has already been sent. */
    void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown)
            throws IOException {
        Trouble trouble = Trouble.of(thrown);
        String text = tell(request, trouble, thrown);
        if (response.isCommitted()) {
            return;
        }
        if (trouble.refusal() instanceof SignInRequired) {
            signIn.send(request, response);
        } else {
            // the message tells Faces that the page it is to show next is an error page
            response.sendError(trouble.status(), text);
        }
    }

    /** The text for the reader, kept for the error page too; a fault is logged on the way. */
    String tell(HttpServletRequest request, Trouble trouble, Throwable thrown) {
        String text = trouble.isFault() ? incident(request, thrown) : named(trouble);
        request.setAttribute("trouble", text);
        return text;
    }

    private String named(Trouble trouble) {
        return trouble.refusal() == null
                ? Texts.of(language.present(), "refusal.text.expired")
                : Texts.of(language.present(), trouble.refusal());
    }

    private String incident(HttpServletRequest request, Throwable thrown) {
        byte[] bytes = new byte[INCIDENT_BYTES];
        random.nextBytes(bytes);
        String number = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.log(Level.ERROR, "Incident " + number + " at " + request.getMethod() + " "
                + request.getRequestURI(), thrown);
        return Texts.of(language.present(), "refusal.text.incident", number);
    }
}
