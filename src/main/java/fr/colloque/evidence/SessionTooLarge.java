package fr.colloque.evidence;

import fr.colloque.platform.Refusal;

/** Too many doctors to print in one file; a table has no such limit. */
public class SessionTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    /** How many dossiers are printed in one file. */
    static final int MOST = 50;

    public SessionTooLarge() {
        super(Kind.INVALID, "refusal.text.sessionTooLarge", MOST);
    }
}
