package fr.colloque.catalogue;

import java.util.Locale;

/** What a revision is a state of. */
public enum RevisionKind {
    MODULE, COURSE,
    /** Law, white paper, cases, glossary and credit tables, as one whole. */
    REFERENCE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
