package fr.colloque.launch;

/** Says in one sentence, for the person at the keyboard, why the application does not start. */
public final class CannotStart extends RuntimeException {

    /** A refusal without a technical cause worth keeping. */
    public CannotStart(String sentence) {
        super(sentence);
    }

    /** A refusal whose cause is kept for a debugger; it is never printed. */
    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
