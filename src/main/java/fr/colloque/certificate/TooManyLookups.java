package fr.colloque.certificate;

import fr.colloque.platform.Refusal;

/** From this address too many certificates were asked for that do not exist; it has to wait. */
public class TooManyLookups extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooManyLookups() {
        super(Kind.BUSY, "refusal.text.tooManyLookups");
    }
}
