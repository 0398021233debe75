package fr.colloque.authoring.web;

import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.form.Typed;
import fr.colloque.core.module.Language;
import fr.colloque.core.source.LessonText;
import fr.colloque.core.source.LessonWriter;
import java.io.Serializable;
import java.util.Optional;

/** A lesson in one language as it is typed. Filled from a file, it gives the same text back. */
public class LessonSide implements Serializable {

    /** Lines of the file before those of the Markdown, as we write it. */
    static final int FRONT_LINES = 4;

    private static final long serialVersionUID = 1L;
    private static final int USUAL_MINUTES = 3;

    private final Language language;
    private final Sheet sheet;
    private String title;
    private int minutes;
    private String markdown;

    LessonSide(Language language, Sheet sheet) {
        this.language = language;
        this.sheet = sheet;
        take();
    }

    /** Fills the fields from the file; a text whose head cannot be read stands there whole. */
    final void take() {
        FileDraft draft = sheet.getDraft();
        Optional<LessonText> read =
                LessonText.readUnderWork(draft.path(), draft.text()).value();
        title = read.map(LessonText::title).orElse("");
        minutes = read.map(LessonText::minutes).orElse(USUAL_MINUTES);
        markdown = read.map(LessonText::markdown).orElse(draft.text());
    }

    /** Whether there is nothing: no file, and nothing typed. */
    boolean isMissing() {
        return sheet.getDraft().text().isEmpty() && title.isBlank() && markdown.isBlank();
    }

    /** The text of the file; empty where there is to be none. */
    String toText() {
        return isMissing() ? "" : LessonWriter.write(title, minutes, ended(markdown));
    }

    private static String ended(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }

    public Language getLanguage() {
        return language;
    }

    public Sheet getSheet() {
        return sheet;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = Typed.clean(title);
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getMarkdown() {
        return markdown;
    }

    public void setMarkdown(String markdown) {
        this.markdown = Typed.clean(markdown);
    }
}
