package fr.colloque.authoring.web;

import fr.colloque.core.module.Task;
import java.io.Serializable;

/** One option of a choice, as typed. */
public class OptionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private TextForm text = new TextForm();
    private boolean right;
    private TextForm why = new TextForm();

    OptionForm(String id) {
        this.id = id;
    }

    static OptionForm of(Task.Option option) {
        OptionForm form = new OptionForm(option.id());
        form.text = TextForm.of(option.text());
        form.right = option.right();
        form.why = TextForm.of(option.why());
        return form;
    }

    Task.Option toOption() {
        return new Task.Option(id, text.toText(), right, why.toText());
    }

    public String getId() {
        return id;
    }

    public TextForm getText() {
        return text;
    }

    public boolean isRight() {
        return right;
    }

    public void setRight(boolean right) {
        this.right = right;
    }

    public TextForm getWhy() {
        return why;
    }
}
