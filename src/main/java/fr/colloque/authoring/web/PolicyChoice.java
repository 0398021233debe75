package fr.colloque.authoring.web;

import fr.colloque.authoring.ReviewPolicy;
import java.util.Objects;
import java.util.stream.Stream;

/** The policies there are, as one picks among them. */
public enum PolicyChoice {
    AS_ALL(null),
    ONE(new ReviewPolicy(1, false)),
    ONE_LEGAL(new ReviewPolicy(1, true)),
    TWO(new ReviewPolicy(2, false)),
    TWO_ONE_LEGAL(new ReviewPolicy(2, true));

    private final ReviewPolicy policy;

    PolicyChoice(ReviewPolicy policy) {
        this.policy = policy;
    }

    /** Null where a work is to be as all works. */
    ReviewPolicy policy() {
        return policy;
    }

    static PolicyChoice of(ReviewPolicy policy) {
        return Stream.of(values()).filter(c -> Objects.equals(c.policy, policy)).findFirst()
                .orElseThrow();
    }
}
