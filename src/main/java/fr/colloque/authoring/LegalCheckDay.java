package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** A legal check is of a day that has come, at most a year ago. */
public class LegalCheckDay extends Refusal {

    private static final long serialVersionUID = 1L;

    public LegalCheckDay() {
        super(Kind.INVALID, "authoring.refusal.legalCheckDay");
    }
}
