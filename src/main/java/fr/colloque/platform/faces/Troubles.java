package fr.colloque.platform.faces;

import fr.colloque.platform.Texts;
import fr.colloque.platform.security.SignInRedirect;
import fr.colloque.platform.security.SignInRequired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
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
        } else if (SignInRedirect.wantsJson(request)) {
            tellScript(response, trouble, text);
        } else if (trouble.refusal() instanceof UploadTooLarge) {
            tellPlainly(response, trouble, text);
        } else {
            // the message tells Faces that the page it is to show next is an error page
            response.sendError(trouble.status(), text);
        }
    }

    /** Without a page: to draw one, the server would read what is too large to be read. */
    private static void tellPlainly(HttpServletResponse response, Trouble trouble, String text)
            throws IOException {
        response.setStatus(trouble.status());
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(text);
    }

    /** The same for a script: by name, so that it knows what to do, and in words, to be shown. */
    private static void tellScript(HttpServletResponse response, Trouble trouble, String text)
            throws IOException {
        JsonObjectBuilder json = Json.createObjectBuilder().add("words", text);
        if (trouble.refusal() != null) {
            String key = trouble.refusal().key();
            json.add("refusal", key.substring(key.lastIndexOf('.') + 1));
        }
        response.setStatus(trouble.status());
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(json.build());
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
