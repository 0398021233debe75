package fr.colloque.certificate;

import fr.colloque.platform.Refusal;

/** More certificates were chosen at once than anybody can have looked at; none was changed. */
public class TooManyChosen extends Refusal {

    /** How many may be chosen. */
    public static final int MOST = 100;

    private static final long serialVersionUID = 1L;

    public TooManyChosen() {
        super(Kind.INVALID, "refusal.text.tooManyChosen", MOST);
    }
}
