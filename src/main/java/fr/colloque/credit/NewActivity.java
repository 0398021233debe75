package fr.colloque.credit;

import fr.colloque.core.credit.Hours;
import fr.colloque.core.module.Course.ActionType;
import java.time.LocalDate;
import java.util.Set;

/** What a doctor declares of an activity done elsewhere. */
public record NewActivity(String title, String organiser, LocalDate completedOn, ActionType type,
                          Hours hours, boolean orientation, Set<Integer> blocks) {

    public NewActivity {
        blocks = Set.copyOf(blocks);
    }
}
