package fr.colloque.evidence;

import fr.colloque.platform.Refusal;

/** Too much for one file: it could not be held in memory, or not be checked afterwards. */
public class SessionTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    /** How many dossiers are printed in one file. */
    static final int MOST = 50;
    /** How many megabytes a table may have: what the page that checks it takes, and a rest. */
    private static final int MEGABYTES = 31;
    public static final long LARGEST_TABLE = MEGABYTES * 1024L * 1024;

    public SessionTooLarge() {
        super(Kind.INVALID, "refusal.text.sessionTooLarge", MOST, MEGABYTES);
    }
}
