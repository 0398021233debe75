package fr.colloque.cohort;

/**
 * An import as a page shows it.
 *
 * @param strict all lines or none
 * @param digest to be given back when it is asked for: what was shown
 * @param people the file, read again
 */
public record ImportView(long id, String courseId, String cohort, boolean strict,
                         ImportState state, String digest, Findings findings, People people) {

    /** Whether it may be asked for as it is. */
    public boolean isPossible() {
        return state.isOpen() && findings.good() > 0
                && !(strict && findings.good() < findings.verdicts().size());
    }
}
