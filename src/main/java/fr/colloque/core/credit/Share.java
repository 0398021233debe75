package fr.colloque.core.credit;

/** How much of what a rule asks for is recorded. */
public record Share(int recorded, int asked) {

    public int missing() {
        return Math.max(0, asked - recorded);
    }

    /** What is recorded of what is asked: never more than that. */
    public int counted() {
        return Math.min(recorded, asked);
    }
}
