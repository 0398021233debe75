package fr.colloque.bench;

/** An answer of the application that a doctor would not take for the right one. */
final class Unexpected extends Exception {

    private static final long serialVersionUID = 1L;

    Unexpected(Step step, String what) {
        super(step.label() + ": " + what);
    }
}
