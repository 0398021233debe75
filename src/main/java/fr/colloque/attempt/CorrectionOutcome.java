package fr.colloque.attempt;

/** What a corrected result means for its doctor. */
public enum CorrectionOutcome {
    /** Another score; whether the test is passed stays as it was. */
    CHANGED,
    /** The test is passed now. */
    NEWLY_PASSED,
    /** The corrected score does not reach the mark; the pass stays, as the error was ours. */
    PASS_KEPT,
    /** The corrected score does not reach the mark, and the pass was withdrawn. */
    PASS_WITHDRAWN
}
