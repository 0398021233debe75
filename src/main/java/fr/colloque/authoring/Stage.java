package fr.colloque.authoring;

/** Where a work stands between its author and its reviewers. */
public enum Stage {
    /** Nothing differs from the current revision. */
    NOTHING,
    DRAFT,
    IN_REVIEW,
    /** In review, but somebody has saved another text since: approvals are void. */
    CHANGED_SINCE,
    CHANGES_ASKED,
    /** For exactly what is there. */
    APPROVED;

    /** Whether the next step is to send it to review. */
    public boolean sendable() {
        return this == DRAFT || this == CHANGED_SINCE || this == CHANGES_ASKED;
    }
}
