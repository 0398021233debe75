package fr.colloque.authoring.form;

/** How a value is typed and written. */
public enum Kind {
    /** An id that nobody types. */
    ID,
    LINE,
    NUMBER,
    /** A decimal number from 0 to 1. */
    SHARE,
    CHOICE,
    /** A choice that files write as a list of one. */
    POOL,
    /** The name of a picture. */
    FILE,
    FLAG,
    /** Ids of sources, in an order. */
    SOURCES,
    /** Numbers, each at most once. */
    NUMBERS,
    /** A day, YYYY-MM-DD. */
    DATE,
    /** Wordings, one on each line. */
    WORDINGS,
    /** Left, top, width and height in hundredths. */
    BOX,
    /** A text in both languages. */
    WORDS,
    /** Several parts, each under a key of its own. */
    PART,
    /** A list of parts of one shape. */
    PARTS;

    /** Whether it has values and no parts. */
    public boolean isLeaf() {
        return compareTo(WORDS) < 0;
    }
}
