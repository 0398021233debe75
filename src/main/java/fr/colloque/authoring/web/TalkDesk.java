package fr.colloque.authoring.web;

import fr.colloque.attempt.TalkTrial;
import fr.colloque.authoring.form.Field;
import fr.colloque.authoring.form.ScenarioForm;
import fr.colloque.authoring.form.TalkForm;
import fr.colloque.core.module.Language;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The conversation in the editor of a scenario: drawn, and played as doctors have it. */
@Named
@RequestScoped
public class TalkDesk {

    @Inject
    LanguageChoice language;

    /** The drawing of a conversation, as the only item of a list. */
    public List<TalkPlan> plans(Field task) {
        return List.of(TalkPlan.of(task, language.present()));
    }

    /** What a choice of a step is called: A, B, C … */
    public String letter(Field choice) {
        return TalkPlan.letter(choice.getPlace());
    }

    /** The trial that the request asks for; null where it asks for none. */
    public TalkTrial trial(ScenarioForm form) {
        String from = sent("talkFrom");
        return TalkForm.of(form, sent("talkTask")).flatMap(talk -> TalkTrial.of(talk.typed(), from,
                sent("talkWay"), spoken())).orElse(null);
    }

    /** The step with which the trial has begun. */
    public String getFrom() {
        return sent("talkFrom");
    }

    private Language spoken() {
        return Arrays.stream(Language.values()).filter(l -> l.code().equals(sent("talkLanguage")))
                .findFirst().orElse(language.present());
    }

    private static String sent(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()
                .getOrDefault(name, "");
    }
}
