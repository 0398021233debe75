package fr.colloque.attempt;

import fr.colloque.platform.Refusal;
import java.time.Instant;

/** The course wants a pause between two sittings of a test. */
public class TooSoon extends Refusal {

    private static final long serialVersionUID = 1L;

    /** A test that may be sat again from this moment on. */
    public TooSoon(Instant from) {
        super(Kind.CONFLICT, "refusal.text.tooSoon", from);
    }
}
