package fr.colloque.credit;

import fr.colloque.platform.Refusal;

/** An entry is corrected once: what was taken back, or takes something back, stays as it is. */
public class EntryTakenBack extends Refusal {

    private static final long serialVersionUID = 1L;

    public EntryTakenBack() {
        super(Kind.CONFLICT, "credit.refusal.entryTakenBack");
    }
}
