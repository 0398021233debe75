package fr.colloque.notice;

/**
 * What became of reminders that were asked for.
 *
 * @param sent     reminders written
 * @param before   enrolments with a reminder in the last seven days, so that none was written
 * @param unwanted doctors who want no reminders
 * @param more     whether some are left, since only so many are written at once
 */
public record Reminded(int sent, int before, int unwanted, boolean more) {

    static final Reminded NOBODY = new Reminded(0, 0, 0, false);

    Reminded and(Reminded other) {
        return new Reminded(sent + other.sent, before + other.before,
                unwanted + other.unwanted, more || other.more);
    }
}
