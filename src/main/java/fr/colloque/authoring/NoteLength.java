package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** What changed was told in too few or too many signs. */
public class NoteLength extends Refusal {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 500;

    private static final long serialVersionUID = 1L;

    public NoteLength() {
        super(Kind.INVALID, "authoring.refusal.noteLength", SHORTEST, LONGEST);
    }

    /** What changed, clean. */
    static String require(String note) {
        String told = note.strip();
        long length = told.codePoints().count();
        if (length < SHORTEST || length > LONGEST) {
            throw new NoteLength();
        }
        return told;
    }
}
