package fr.colloque.authoring.web;

import fr.colloque.core.module.Task;
import fr.colloque.core.source.Finding;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The tasks of a scenario as typed: the verdict, and up to two more of different kinds. */
public class TasksForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_MORE = 2;

    private JudgeForm judge;
    private final List<TaskForm> more = new ArrayList<>();

    static TasksForm of(List<Task> tasks) {
        TasksForm form = new TasksForm();
        form.judge = JudgeForm.of((Task.Judge) tasks.getFirst());
        tasks.stream().skip(1).map(TaskForm::of).forEach(form.more::add);
        return form;
    }

    List<Task> toTasks(Consumer<Finding> report) {
        return Stream.concat(Stream.of(judge.toTask(report)), more.stream().map(TaskForm::toTask))
                .toList();
    }

    /** The kinds that may still be added. */
    public List<String> getAddable() {
        return more.size() >= MOST_MORE ? List.of() : Stream.of("mark", "rule", "choose")
                .filter(kind -> more.stream().noneMatch(t -> t.getKind().equals(kind))).toList();
    }

    public void add(String kind) {
        more.add(TaskForm.blank(kind));
    }

    public void remove(TaskForm task) {
        more.remove(task);
    }

    public JudgeForm getJudge() {
        return judge;
    }

    public List<TaskForm> getMore() {
        return more;
    }
}
