package fr.colloque.authoring.web;

import fr.colloque.core.module.Language;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What a desk tells: what was done on the page shown next, a refusal on this one. */
final class Told {

    private Told() { }

    static void done(Language language, String key, Object... facts) {
        say(FacesMessage.SEVERITY_INFO, Texts.of(language, key, facts));
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    static void refused(Language language, Refusal refusal) {
        say(FacesMessage.SEVERITY_ERROR, Texts.of(language, refusal));
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null,
                new FacesMessage(severity, text, null));
    }
}
