package fr.colloque.platform.faces;

import fr.colloque.core.module.Language;
import fr.colloque.platform.security.InsidePath;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of the present request: the account's, else the one last chosen in this browser,
 * else the one the browser asks for, else French.
 */
@Named("language")
@RequestScoped
public class LanguageChoice {

    static final String COOKIE = "lang";

    @Inject HttpServletRequest request;
    @Inject SignedIn signedIn;

    private Language present;

    public Language present() {
        if (present == null) {
            present = signedIn.language()
                    .or(this::lastChosen)
                    .orElseGet(() -> Language.of(request.getHeader("Accept-Language")));
        }
        return present;
    }

    private Optional<Language> lastChosen() {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Optional.empty() : Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Language.of(cookie.getValue()))
                .findFirst();
    }

    public Locale getLocale() {
        return present().locale();
    }

    /** For {@code lang} attributes. */
    public String getCode() {
        return present().code();
    }

    /** The language that a reader can change to. */
    public Language getOther() {
        return present() == Language.FR ? Language.EN : Language.FR;
    }

    /** The address that shows this same page in the other language. */
    public String getSwitchLink() {
        return "/language?to=" + getOther().code() + "&back="
                + URLEncoder.encode(here(), StandardCharsets.UTF_8);
    }

    private String here() {
        if (request.getDispatcherType() != DispatcherType.REQUEST
                || !"GET".equals(request.getMethod())) {
            return InsidePath.orHome(null);
        }
        String query = request.getQueryString();
        return InsidePath.orHome(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
