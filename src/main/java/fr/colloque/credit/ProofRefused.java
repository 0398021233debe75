package fr.colloque.credit;

import fr.colloque.platform.Refusal;

/** A proof is a file of a kind and size that can be kept. */
public class ProofRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** More than this many megabytes are not taken. */
    public ProofRefused(int most) {
        super(Kind.INVALID, "credit.refusal.proof", most);
    }
}
