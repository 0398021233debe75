package fr.colloque.authoring;

import fr.colloque.core.source.Finding;
import java.util.List;

/**
 * What taking in an archive would do.
 *
 * @param files    what differs from the content as it stands, by path
 * @param same     how many files of the archive do not differ
 * @param findings what would be wrong with the content then and is not wrong now
 * @param shown    stands for exactly this; handed back when it is taken in
 */
public record Exchange(List<Change> files, int same, List<Finding> findings, String shown) {

    /** What becomes of a file. */
    public enum Kind {
        NEW, CHANGED,
        /** The archive brings its whole work, and not this file. */
        GONE,
        /** Somebody is writing another text of it, which stays. */
        UNDER_WAY
    }

    /** One file that differs. */
    public record Change(String path, Kind kind) { }

    public Exchange {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** How many drafts would be begun. */
    public int drafts() {
        return (int) files.stream().filter(f -> f.kind() != Kind.UNDER_WAY).count();
    }

    /** How many files would be left out. */
    public int left() {
        return files.size() - drafts();
    }
}
