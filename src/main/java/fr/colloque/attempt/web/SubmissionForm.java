package fr.colloque.attempt.web;

import fr.colloque.attempt.AnothersAnswer;
import fr.colloque.attempt.AnswerDoesNotFit;
import fr.colloque.attempt.Choices;
import fr.colloque.attempt.ScenarioRef;
import fr.colloque.attempt.Submission;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a posted form with answers. Only attempt and question must be there; what else a page says
 * makes it safer, and is refused where it is not what a page of ours says.
 */
final class SubmissionForm {

    private static final Duration OLDEST = Duration.ofDays(7);

    private final HttpServletRequest form;

    SubmissionForm(HttpServletRequest form) {
        this.form = form;
    }

    /**
     * What was sent.
     *
     * @param accountId who is signed in
     * @param present   the language to take where the form names none
     * @throws AnothersAnswer   where the page was made for somebody else
     * @throws AnswerDoesNotFit where something is malformed
     */
    Submission read(long accountId, Language present) {
        long attempt = Ids.require(form.getParameter("attempt"));
        int position = Ids.requirePosition(form.getParameter("question"));
        if (only("doctor", "\\d{1,18}").filter(d -> Long.parseLong(d) != accountId).isPresent()) {
            throw new AnothersAnswer();
        }
        return new Submission(attempt, position,
                only("scenario", "[A-Za-z0-9./-]{5,200}").map(ScenarioRef::require),
                Choices.of(form.getParameterMap()),
                only("language", "fr|en").map(Language::of).orElse(present),
                only("key", "[A-Za-z0-9_-]{16,40}").orElseGet(() -> UUID.randomUUID().toString()),
                only("age", "\\d{1,15}").map(SubmissionForm::age).orElse(Duration.ZERO));
    }

    private static Duration age(String millis) {
        Duration age = Duration.ofMillis(Long.parseLong(millis));
        return age.compareTo(OLDEST) > 0 ? OLDEST : age;
    }

    /** The one value of this field, if it is there at all. */
    private Optional<String> only(String name, String pattern) {
        String[] values = form.getParameterValues(name);
        if (values == null) {
            return Optional.empty();
        }
        if (values.length > 1 || !values[0].matches(pattern)) {
            throw new AnswerDoesNotFit();
        }
        return Optional.of(values[0]);
    }
}
