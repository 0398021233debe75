package fr.colloque.authoring.web;

import fr.colloque.core.module.Surface;
import fr.colloque.core.source.Finding;
import java.io.Serializable;
import java.util.function.Consumer;

/** The post that is quoted or answered, as typed. */
public class QuotedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PersonForm author = new PersonForm();
    private TextForm time = new TextForm();
    private TextForm text = new TextForm();

    static QuotedForm of(Surface.Quoted quoted) {
        QuotedForm form = new QuotedForm();
        form.author = PersonForm.of(quoted.author());
        form.time = TextForm.of(quoted.time());
        form.text = TextForm.of(quoted.text());
        return form;
    }

    Surface.Quoted toQuoted(Consumer<Finding> report) {
        return new Surface.Quoted(author.toPerson("surface.quoted.author", report),
                time.toText(), text.toText());
    }

    public PersonForm getAuthor() {
        return author;
    }

    public TextForm getTime() {
        return time;
    }

    public TextForm getText() {
        return text;
    }
}
