package fr.colloque.panel;

import fr.colloque.core.module.Language;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one expert answered to one wording.
 *
 * @param expertId an account; below 0 somebody invented for the demonstration
 * @param choice   a value from −2 to +2 or numbers of words, as doctors' answers are kept; or
 *                 {@link #OUTSIDE}
 * @param language of the numbered words, and of the reason
 * @param reason   at most {@value #LONGEST_REASON} signs; may be empty
 */
public record ExpertAnswer(long expertId, String choice, Language language, String reason) {

    /** The task lies outside the expert's field: an answer, but no vote. */
    public static final String OUTSIDE = "outside";

    public static final int LONGEST_REASON = 500;

    public ExpertAnswer {
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(reason, "reason");
    }

    /** The same answer, given by this expert. */
    ExpertAnswer by(long expert) {
        return new ExpertAnswer(expert, choice, language, reason);
    }

    /** The numbers of the words that were marked; none where the task lies outside the field. */
    public Set<Integer> words() {
        return outside() ? Set.of() : Arrays.stream(choice.split(",")).map(String::strip)
                .filter(w -> !w.isEmpty()).map(Integer::valueOf).collect(Collectors.toSet());
    }

    public boolean outside() {
        return choice.equals(OUTSIDE);
    }

    public boolean invented() {
        return expertId < 0;
    }

    public boolean reasoned() {
        return !reason.isEmpty();
    }
}
