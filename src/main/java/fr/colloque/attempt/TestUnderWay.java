package fr.colloque.attempt;

import fr.colloque.core.module.Pool;
import java.time.Instant;

/**
 * A test that a doctor has started and not handed in.
 *
 * @param dueAt when it ends by itself; null where nobody counts
 */
public record TestUnderWay(Pool pool, Instant dueAt) {

    public boolean preTest() {
        return pool == Pool.PRE_TEST;
    }
}
