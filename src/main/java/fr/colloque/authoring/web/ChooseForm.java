package fr.colloque.authoring.web;

import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A question with three to five options, as typed. */
public class ChooseForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private TextForm question = new TextForm();
    private boolean several;
    private boolean shuffled;
    private final List<OptionForm> options = new ArrayList<>();

    static ChooseForm of(Task.Choose task) {
        ChooseForm form = new ChooseForm();
        form.question = TextForm.of(task.question());
        form.several = task.several();
        form.shuffled = task.shuffled();
        task.options().forEach(o -> form.options.add(OptionForm.of(o)));
        return form;
    }

    static ChooseForm blank() {
        ChooseForm form = new ChooseForm();
        IntStream.range(0, FEWEST).forEach(i -> form.add());
        return form;
    }

    Task.Choose toTask(Stake stake) {
        return new Task.Choose(question.toText(), several, shuffled,
                options.stream().map(OptionForm::toOption).toList(), stake);
    }

    /** One more option, under the first letter that is free. */
    public void add() {
        String letter = IntStream.rangeClosed('a', 'z').mapToObj(Character::toString)
                .filter(l -> options.stream().noneMatch(o -> o.getId().equals(l)))
                .findFirst().orElseThrow();
        options.add(new OptionForm(letter));
    }

    public void remove(OptionForm option) {
        options.remove(option);
    }

    public boolean isRoomLeft() {
        return options.size() < MOST;
    }

    public boolean isRemovable() {
        return options.size() > FEWEST;
    }

    public TextForm getQuestion() {
        return question;
    }

    public boolean isSeveral() {
        return several;
    }

    public void setSeveral(boolean several) {
        this.several = several;
    }

    public List<OptionForm> getOptions() {
        return options;
    }
}
