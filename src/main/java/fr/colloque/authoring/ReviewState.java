package fr.colloque.authoring;

/** How far one sending to review has come. */
public enum ReviewState {
    IN_REVIEW,
    /** Sent back to the authors with remarks or a reason. */
    CHANGES_ASKED,
    /** By as many as the work needs. */
    APPROVED,
    PUBLISHED,
    /** By its author, or because she sent another text. */
    TAKEN_BACK;

    /** Whether the review is still under way. */
    public boolean open() {
        return this != PUBLISHED && this != TAKEN_BACK;
    }
}
