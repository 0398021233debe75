package fr.colloque.account.web;

import fr.colloque.account.SignInOutcome;
import fr.colloque.account.SignInOutcome.Later;
import fr.colloque.account.SignInOutcome.Mismatch;
import fr.colloque.account.SignInOutcome.Welcome;
import fr.colloque.account.SignInService;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Texts;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.Session;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Signs in again whoever a page was made for, without leaving it: what they answered meanwhile
 * waits there. Somebody else is refused, even with the right password, and is not signed in.
 */
@WebServlet("/account/sign-in-again")
public class SignInAgainServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    @Inject transient SignInService signIns;
    @Inject transient Session session;

    @Override
    protected void doPost(HttpServletRequest form, HttpServletResponse response)
            throws IOException {
        SignInOutcome outcome = signIns.signIn(form.getParameter("email"),
                form.getParameter("password"), form.getRemoteAddr());
        switch (outcome) {
            case Welcome welcome when isFor(form, welcome.caller()) -> {
                session.open(welcome.caller());
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            case Welcome welcome -> say(form, response, HttpServletResponse.SC_FORBIDDEN,
                    "account_sign-in.text.another");
            case Mismatch mismatch -> say(form, response, HttpServletResponse.SC_FORBIDDEN,
                    "account_sign-in.text.mismatch");
            case Later later -> say(form, response, TOO_MANY, "account_sign-in.text.later",
                    Math.ceilDiv(later.remaining().toMillis(), 1000));
        }
    }

    private static boolean isFor(HttpServletRequest form, Caller caller) {
        return String.valueOf(caller.accountId()).equals(form.getParameter("doctor"));
    }

    private static void say(HttpServletRequest form, HttpServletResponse response, int status,
            String key, Object... facts) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(Json.createObjectBuilder().add("words",
                Texts.of(Language.of(form.getParameter("language")), key, facts)).build());
    }
}
