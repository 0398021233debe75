package fr.colloque.authoring;

/**
 * A file that differs from the current revision.
 *
 * @param added   whether the current revision has no such file
 * @param removed whether publishing takes it away
 * @param moved   whether somebody published another text of it since the draft began
 */
public record FileChange(DraftRow draft, boolean added, boolean removed, boolean moved) {

    public String path() {
        return draft.path();
    }

    /** {@code added}, {@code removed} or {@code changed}. */
    public String how() {
        return added ? "added" : removed ? "removed" : "changed";
    }

    /** Whether it is a scenario of a module, that can be drawn. */
    public boolean scenario() {
        return path().contains("/scenarios/") && path().endsWith(".yaml");
    }
}
