package fr.colloque.core.source;

import static java.util.Objects.requireNonNull;

/** Why an archive is not taken, and at which of its entries; nothing of it was used. */
public class ZipFault extends Exception {

    /** The limits and rules of an archive of content. */
    public enum Rule {
        /** It cannot be read as an archive. */
        NO_ZIP,
        /** Nothing of {@code modules/} or {@code content/} is in it. */
        EMPTY,
        /** It has more than {@link SourceTree#MOST_FILES} files. */
        MANY,
        /** One file has more than {@link SourceTree#LARGEST_FILE} bytes. */
        LARGE,
        /** All files together have more than {@link ZipFolder#LARGEST_FOLDER} bytes. */
        HEAVY,
        /** It unpacks to more than {@link ZipFolder#DENSEST} times its size. */
        DENSE,
        /** A path leads out of the folder, is no path, or leads to where no content stands. */
        PATH,
        /** The same file is in it twice. */
        TWICE,
        /** A file is no text in UTF-8. */
        NO_TEXT
    }

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SHOWN = 120;

    private final Rule rule;
    private final String entry;

    ZipFault(Rule rule, String entry) {
        super(rule + " " + entry, null, false, false);
        this.rule = requireNonNull(rule, "rule");
        String printable = entry.replaceAll("\\p{Cntrl}", "\uFFFD");
        this.entry = printable.length() > LONGEST_SHOWN
                ? printable.substring(0, LONGEST_SHOWN) + "…" : printable;
    }

    public Rule rule() {
        return rule;
    }

    /** The path that the archive gives, without control characters; empty for the whole archive. */
    public String entry() {
        return entry;
    }
}
