package fr.colloque.attempt;

import fr.colloque.core.scoring.Certainty;
import java.util.Objects;
import java.util.Optional;

/**
 * What a doctor chose for one task.
 *
 * @param choice as {@link fr.colloque.core.scoring.Answer} keeps it; may be empty
 */
public record Choice(String choice, Optional<Certainty> certainty) {

    public Choice {
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(certainty, "certainty");
    }

    public static Choice of(String choice) {
        return new Choice(choice, Optional.empty());
    }
}
