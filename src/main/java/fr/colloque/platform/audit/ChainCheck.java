package fr.colloque.platform.audit;

import fr.colloque.platform.audit.ChainReport.Fault;
import java.util.Optional;

/** Follows the chain entry by entry; remembers no more than the last one. */
final class ChainCheck {

    private final Optional<ChainHead> noted;
    private ChainHead last = ChainHead.NONE;
    private ChainReport broken;

    /** With what an administrator noted earlier, if anything. */
    ChainCheck(Optional<ChainHead> noted) {
        this.noted = noted;
    }

    /** Looks at the next entry in the order of numbers; false once the chain is broken. */
    boolean follow(AuditEntry entry) {
        long place = last.number() + 1;
        if (entry.number() != place) {
            return fail(place, Fault.missing);
        }
        if (!entry.hashAfter(place, last.hash()).equals(entry.hash())) {
            return fail(place, Fault.altered);
        }
        last = new ChainHead(place, entry.hash());
        boolean another = noted.filter(n -> n.number() == place)
                .filter(n -> !n.hash().equals(entry.hash())).isPresent();
        return !another || fail(place, Fault.replaced);
    }

    private boolean fail(long place, Fault fault) {
        broken = new ChainReport(place - 1, last, place, fault);
        return false;
    }

    /** What came out, once the last entry was looked at. */
    ChainReport end(ChainHead head) {
        long next = last.number() + 1;
        if (broken == null && noted.filter(n -> n.number() > last.number()).isPresent()
                || broken == null && head.number() > last.number()) {
            fail(next, Fault.truncated);
        } else if (broken == null && head.number() < last.number()) {
            fail(head.number() + 1, Fault.unheaded);
        } else if (broken == null && !head.equals(last)) {
            fail(last.number(), Fault.unheaded);
        }
        return broken == null ? new ChainReport(last.number(), last, null, null) : broken;
    }
}
