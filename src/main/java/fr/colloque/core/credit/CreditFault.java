package fr.colloque.core.credit;

/** Why a course may not count as somebody wants it to. */
public enum CreditFault {
    /** The day has begun or is over: what was completed on it has been counted. */
    DAY_BEGUN,
    /** The day lies more than three years ahead. */
    DAY_FAR,
    /** Another change is planned for the same day. */
    DAY_TAKEN,
    /** The same would hold on that day anyway. */
    NOTHING_NEW,
    /** None, or more than the units take. */
    HOURS,
    /** No number that a register would give. */
    REFERENCE,
    /** A filed action belongs to the DPC. */
    REFERENCE_OUTSIDE,
    /** A session belongs to a filed action. */
    SESSION,
    /** An orientation belongs to a filed action, and is told in both languages. */
    ORIENTATION,
    /** No list of priority orientations is known to hold on that day. */
    ORIENTATION_LIST,
    /** European credits need the reference, the minutes and both days of their accreditation. */
    ACCREDITATION,
    /** The accreditation is not valid on the day from which the change holds. */
    ACCREDITATION_DAY,
    /** The accredited minutes make no such credits. */
    ACCREDITATION_AMOUNT
}
