package fr.colloque.authoring.web;

import fr.colloque.core.module.MarkedText;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.FragmentMarkup;
import fr.colloque.core.source.Reading;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;

/** One text in both languages as it is typed; fragments are typed as markup. */
public class TextForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String fr = "";
    private String en = "";

    static TextForm of(Text text) {
        TextForm form = new TextForm();
        form.fr = text.fr();
        form.en = text.en();
        return form;
    }

    static TextForm of(Markable text) {
        return of(new Text(FragmentMarkup.write(text.fr()), FragmentMarkup.write(text.en())));
    }

    Text toText() {
        return new Text(fr, en);
    }

    /**
     * The text with its fragments; as it is typed where its markup cannot be read.
     *
     * @param path   where the form stands in the scenario; the file of what is reported
     * @param report takes what is wrong with the markup
     */
    Markable toMarkable(String path, Consumer<Finding> report) {
        return new Markable(marked(path + ".fr", fr, report), marked(path + ".en", en, report));
    }

    private static MarkedText marked(String path, String text, Consumer<Finding> report) {
        Reading<MarkedText> reading = FragmentMarkup.read(path, 1, text);
        reading.findings().forEach(report);
        return reading.value().orElseGet(() -> new MarkedText(text, List.of()));
    }

    /** For headings: the text as far as it is typed. */
    public Text getText() {
        return toText();
    }

    boolean isEmpty() {
        return fr.isEmpty() && en.isEmpty();
    }

    public String getFr() {
        return fr;
    }

    public void setFr(String fr) {
        this.fr = Typed.clean(fr);
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = Typed.clean(en);
    }
}
