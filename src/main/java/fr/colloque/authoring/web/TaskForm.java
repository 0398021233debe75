package fr.colloque.authoring.web;

import fr.colloque.core.module.Task;
import java.io.Serializable;

/** A task behind the first one, as typed. Without rule and choice it asks for words to mark. */
public class TaskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private int weight = 1;
    private RuleForm rule;
    private ChooseForm choose;

    private TaskForm(String kind) {
        this.kind = kind;
    }

    static TaskForm of(Task task) {
        TaskForm form = new TaskForm(task.kind());
        form.weight = task.weight();
        switch (task) {
            case Task.Rule written -> form.rule = RuleForm.of(written);
            case Task.Choose written -> form.choose = ChooseForm.of(written);
            case Task.Mark written -> { }
            case Task.Judge judge -> throw new IllegalArgumentException("Only one judges");
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

    Task toTask() {
        if (rule != null) {
            return rule.toTask(weight);
        }
        return choose != null ? choose.toTask(weight) : new Task.Mark(weight);
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
