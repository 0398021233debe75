package fr.colloque.account;

import fr.colloque.platform.Refusal;

/** More time is given to doctors only, and within limits. */
public class ExtraTimeImpossible extends Refusal {

    private static final long serialVersionUID = 1L;

    /** More than this many per cent are not given. */
    public ExtraTimeImpossible(int most) {
        super(Kind.INVALID, "refusal.text.extraTimeImpossible", most);
    }
}
