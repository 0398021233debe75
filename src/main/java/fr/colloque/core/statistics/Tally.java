package fr.colloque.core.statistics;

/** How many answers there were, and how many of them were wholly right. */
public record Tally(int answers, int right) {

    public static final Tally NONE = new Tally(0, 0);

    public Tally {
        if (right < 0 || answers < right) {
            throw new IllegalArgumentException(right + " right of " + answers);
        }
    }

    /** One answer more. */
    public Tally with(boolean wasRight) {
        return new Tally(answers + 1, wasRight ? right + 1 : right);
    }

    public Tally plus(Tally other) {
        return new Tally(answers + other.answers, right + other.right);
    }

    /** right / answers. */
    public Figure share() {
        return Figure.quotient(right, answers, Figure.Missing.NO_ANSWERS);
    }
}
