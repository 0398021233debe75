package fr.colloque.credit;

/** One line of the ledger in a doctor's statement. */
public record StatementLine(EntryRow entry, State state) {

    /** What a line means for the period in which it stands. */
    public enum State {
        COUNTED,
        /** The same course counts already in this period. */
        REPEATED,
        /** A counter-entry takes it back. */
        TAKEN_BACK,
        /** It takes another line back. */
        COUNTER
    }

    public boolean isCounted() {
        return state == State.COUNTED;
    }

    /** Whether an administrator still has to say in which year it counts. */
    public boolean isAmbiguous() {
        return state == State.COUNTED && entry.action().ambiguous();
    }
}
