package fr.colloque.enrolment;

/**
 * One condition of completing a course, and how far a doctor has met it.
 *
 * @param done   lessons, scenarios, tests or whole minutes so far
 * @param wanted of how many
 */
public record Condition(Kind kind, boolean met, long done, long wanted) {

    /** What is asked for, in the order in which doctors meet it; the declaration comes last. */
    public enum Kind { PRE_TEST, LESSONS, SCENARIOS, POST_TEST, SURVEY, TIME, DECLARATION }

    /** So many of a kind of things. */
    static Condition of(Kind kind, long done, long wanted) {
        return new Condition(kind, done >= wanted, done, wanted);
    }

    /** Something to do once. */
    static Condition once(Kind kind, boolean done) {
        return of(kind, done ? 1 : 0, 1);
    }
}
