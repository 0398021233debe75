package fr.colloque.authoring.web;

import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.source.Finding;
import java.io.Serializable;
import java.util.function.Consumer;

/** The first task of every scenario, as typed. */
public class JudgeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String verdict;
    private String lenient;
    private String severe;
    private int weight;
    private boolean certainty;

    static JudgeForm of(Task.Judge task) {
        JudgeForm form = new JudgeForm();
        form.verdict = task.verdict().code();
        form.lenient = task.partial().lenient().toPlainString();
        form.severe = task.partial().severe().toPlainString();
        form.weight = task.weight();
        form.certainty = task.stake().certainty();
        return form;
    }

    Task.Judge toTask(Consumer<Finding> report) {
        PartialCredit partial = new PartialCredit(
                Typed.share(lenient, "tasks.0.partial.lenient", report),
                Typed.share(severe, "tasks.0.partial.severe", report));
        return new Task.Judge(Verdict.of(verdict), partial, new Stake(weight, certainty));
    }

    public String getVerdict() {
        return verdict;
    }

    public void setVerdict(String verdict) {
        this.verdict = verdict;
    }

    public String getLenient() {
        return lenient;
    }

    public void setLenient(String lenient) {
        this.lenient = Typed.clean(lenient).replace(',', '.').strip();
    }

    public String getSevere() {
        return severe;
    }

    public void setSevere(String severe) {
        this.severe = Typed.clean(severe).replace(',', '.').strip();
    }

    public int getWeight() {
        return weight;
    }

    public void setWeight(int weight) {
        this.weight = weight;
    }
}
