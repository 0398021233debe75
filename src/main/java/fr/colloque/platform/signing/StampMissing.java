package fr.colloque.platform.signing;

/** The time-stamping server gave no stamp; what was to be signed is signed later. */
public class StampMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StampMissing(Throwable cause) {
        super("The time-stamping server gave no stamp", cause);
    }
}
