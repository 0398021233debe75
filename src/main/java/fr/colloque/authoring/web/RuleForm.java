package fr.colloque.authoring.web;

import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which rules are offered and which of them are right, as picked. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<String> options = new ArrayList<>();
    private final Map<String, Boolean> right = new LinkedHashMap<>();

    static RuleForm of(Task.Rule task) {
        RuleForm form = new RuleForm();
        form.options.addAll(task.options());
        task.right().forEach(id -> form.right.put(id, true));
        return form;
    }

    /** A rule that is no longer offered is no longer right either. */
    Task.Rule toTask(Stake stake) {
        return new Task.Rule(options, options.stream()
                .filter(id -> Boolean.TRUE.equals(right.get(id))).collect(Collectors.toSet()),
                stake);
    }

    public List<String> getOptions() {
        return options;
    }

    public void setOptions(List<String> options) {
        this.options = Picked.from(options);
    }

    public Map<String, Boolean> getRight() {
        return right;
    }
}
