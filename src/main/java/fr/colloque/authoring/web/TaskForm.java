package fr.colloque.authoring.web;

import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import java.io.Serializable;
import java.util.List;

/**
 * A task that asks for no verdict, as typed. Without rule and choice it asks for words to mark or
 * is of a kind that this form does not know: such a task stays as it is.
 */
public class TaskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private int kept = -1;
    private int weight = 1;
    private boolean certainty;
    private RuleForm rule;
    private ChooseForm choose;

    private TaskForm(String kind) {
        this.kind = kind;
    }

    /**
     * The form of a task.
     *
     * @param place its number in the scenario as it was
     */
    static TaskForm of(Task task, int place) {
        TaskForm form = new TaskForm(task.kind());
        form.weight = task.weight();
        form.certainty = task.stake().certainty();
        switch (task) {
            case Task.Rule written -> form.rule = RuleForm.of(written);
            case Task.Choose written -> form.choose = ChooseForm.of(written);
            case Task.Mark written -> { }
            default -> form.kept = place;
        }
        return form;
    }

    /** A task of this kind with nothing in it: {@code mark}, {@code rule} or {@code choose}. */
    static TaskForm blank(String kind) {
        TaskForm form = new TaskForm(kind);
        form.rule = "rule".equals(kind) ? new RuleForm() : null;
        form.choose = "choose".equals(kind) ? ChooseForm.blank() : null;
        return form;
    }

    Task toTask(List<Task> before) {
        Stake stake = new Stake(weight, certainty);
        if (rule != null) {
            return rule.toTask(stake);
        }
        if (choose != null) {
            return choose.toTask(stake);
        }
        return kept < 0 ? new Task.Mark(stake) : before.get(kept);
    }

    /** Whether there is no form for it, so that it stays as it is. */
    public boolean isKept() {
        return kept >= 0;
    }

    public String getKind() {
        return kind;
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }

    public RuleForm getRule() {
        return rule;
    }

    public ChooseForm getChoose() {
        return choose;
    }
}
