package fr.colloque.authoring;

import fr.colloque.core.module.Task;
import fr.colloque.core.question.QuestionBank.Left;
import java.util.List;

/**
 * What taking in a file of questions would do.
 *
 * @param taken what would become a scenario each
 * @param left  what would be left out, and why
 */
public record QuestionReport(List<Taken> taken, List<Left> left) {

    /**
     * A question that becomes a task.
     *
     * @param title of the scenario
     */
    public record Taken(String title, Task task) { }

    public QuestionReport {
        taken = List.copyOf(taken);
        left = List.copyOf(left);
    }
}
