package fr.colloque.attempt;

/** The test was handed in, by its doctor or by the end of its time: its result is what is left. */
public class TestHandedIn extends AttemptClosed {

    private static final long serialVersionUID = 1L;
}
