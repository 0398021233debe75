package fr.colloque.cohort;

/** Why a line cannot be imported. The names stand in files that were downloaded: permanent. */
public enum Fault {
    /** More cells than headings: a separator too many. */
    TOO_WIDE,
    /** A cell that a spreadsheet would work out. */
    FORMULA,
    /** A value with line breaks, or signs that nobody sees. */
    UNREADABLE_SIGNS,
    TOO_LONG,
    EMAIL_MISSING,
    EMAIL_INVALID,
    NAME_MISSING,
    PROFESSION_MISSING,
    PROFESSION_UNKNOWN,
    SPECIALTY_UNKNOWN,
    /** Neither a number nor a reason for none. */
    RPPS_MISSING,
    RPPS_INVALID,
    /** A number, and a reason for none. */
    RPPS_AND_REASON,
    LANGUAGE_UNKNOWN,
    /** An earlier line has the same e-mail address. */
    EMAIL_TWICE,
    /** An earlier line has the same number. */
    RPPS_TWICE,
    /** The account with this address has another number. */
    RPPS_DIFFERS,
    /** The account with this number has another address. */
    EMAIL_DIFFERS,
    /** The account with this address is no doctor's. */
    NO_DOCTOR
}
