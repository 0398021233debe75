package fr.colloque.catalogue;

import fr.colloque.core.credit.CreditFault;
import fr.colloque.platform.Refusal;

/** A course may not count so from that day on. */
public class CreditUnusable extends Refusal {

    private static final long serialVersionUID = 1L;

    public CreditUnusable(CreditFault fault) {
        super(Kind.INVALID, "catalogue.refusal.credit." + fault.name());
    }
}
