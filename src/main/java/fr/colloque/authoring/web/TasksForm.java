package fr.colloque.authoring.web;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.source.Finding;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The tasks of a scenario as typed: the verdict, where it is asked for, and others behind it. */
public class TasksForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private JudgeForm judge;
    private final List<TaskForm> more = new ArrayList<>();

    static TasksForm of(List<Task> tasks) {
        TasksForm form = new TasksForm();
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i) instanceof Task.Judge judge) {
                form.judge = JudgeForm.of(judge);
            } else {
                form.more.add(TaskForm.of(tasks.get(i), i));
            }
        }
        return form;
    }

    List<Task> toTasks(List<Task> before, Consumer<Finding> report) {
        return Stream.concat(Stream.ofNullable(judge).map(j -> j.toTask(report)),
                more.stream().map(t -> t.toTask(before))).toList();
    }

    /** The kinds that may still be added. */
    public List<String> getAddable() {
        return more.size() + getFirst() >= Scenario.MOST_TASKS ? List.of()
                : Stream.of("mark", "rule", "choose")
                .filter(kind -> more.stream().noneMatch(t -> t.getKind().equals(kind))).toList();
    }

    public void add(String kind) {
        more.add(TaskForm.blank(kind));
    }

    public void remove(TaskForm task) {
        more.remove(task);
    }

    /** The number of the first task behind the verdict. */
    public int getFirst() {
        return judge == null ? 0 : 1;
    }

    public JudgeForm getJudge() {
        return judge;
    }

    public List<TaskForm> getMore() {
        return more;
    }
}
