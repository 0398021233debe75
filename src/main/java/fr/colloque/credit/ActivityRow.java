package fr.colloque.credit;

import fr.colloque.core.credit.Action;
import fr.colloque.core.credit.Ecmec;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.module.Course.ActionType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** An activity done elsewhere, as its doctor declared it. */
public record ActivityRow(long id, String title, String organiser, LocalDate completedOn,
                          ActionType type, Hours hours, boolean orientation, Set<Integer> blocks,
                          String proofName, int proofBytes, Instant declaredAt) {

    /** As the rules see it: each one is its own. */
    public Action action() {
        return new Action("activity " + id, completedOn, completedOn, completedOn, true, type,
                hours, orientation, blocks, Ecmec.NONE);
    }
}
