package fr.colloque.authoring.web;

import fr.colloque.authoring.DraftConflict;
import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.form.FieldForm;
import fr.colloque.authoring.form.FormReading;
import fr.colloque.core.module.Language;
import java.io.Serializable;
import java.util.Map;

/** A file in the hands of one author: what she was shown, what she has typed since. */
public class Manuscript<F extends FieldForm> implements Serializable {

    /** How the latest saving went. */
    public enum Saving {
        /** Nothing was saved in this view yet. */
        NOT_YET,
        SAVED,
        /** Somebody else was quicker, or something was typed earlier; both texts are there. */
        CONFLICT
    }

    private static final long serialVersionUID = 1L;

    private final FormReading<F> reading;
    private FileDraft draft;
    private F form;
    private Conflict conflict;
    private Saving saving;

    Manuscript(FileDraft opened, FormReading<F> reading) {
        this.reading = reading;
        take(opened);
    }

    private void take(FileDraft opened) {
        draft = opened;
        conflict = null;
        saving = Saving.NOT_YET;
        form = reading.of(opened.text()).orElse(null);
    }

    /**
     * Saves what is typed, whole or not; keeps it when somebody else was quicker. As long as a
     * choice is open, only says anew what there is to choose.
     *
     * @param choices what is chosen by now where two texts differ, by {@link Conflict#NAME} field
     */
    void save(Map<String, String> choices, DraftService drafts, Language reader) {
        if (conflict == null) {
            save(drafts, reader);
            return;
        }
        compare(drafts.open(draft.path()), conflict.began(), conflict.kept(), reader);
        conflict = conflict == null ? null : conflict.with(choices);
    }

    private void save(DraftService drafts, Language reader) {
        try {
            draft = drafts.save(draft, form.text());
            saving = Saving.SAVED;
        } catch (DraftConflict somebodyWasQuicker) {
            compare(drafts.open(draft.path()), draft.text(), false, reader);
        }
    }

    /** Two texts that are the same are no conflict: the other tab was quicker with it. */
    private void compare(FileDraft theirs, String began, boolean kept, Language reader) {
        Conflict found = Conflict.between(form, theirs, began, kept, reading, reader);
        boolean same = found.differences().isEmpty();
        conflict = same ? null : found;
        draft = same ? theirs : draft;
        saving = !same ? Saving.CONFLICT : theirs.underWay() ? Saving.SAVED : Saving.NOT_YET;
    }

    /**
     * Goes on from what the author typed earlier: at once where nobody has saved anything since,
     * or else after a choice for each field. What is of another shape changes nothing.
     */
    void recover(KeptTyping kept, DraftService drafts, Language reader) {
        kept.form(reading).ifPresent(own -> {
            FileDraft present = drafts.open(draft.path());
            form = own;
            conflict = null;
            if (written(present).equals(kept.began())) {
                draft = present;
                saving = Saving.NOT_YET;
            } else {
                compare(present, kept.began(), true, reader);
            }
        });
    }

    /** The text in the one form in which such files are written. */
    private String written(FileDraft draft) {
        return reading.of(draft.text()).map(FieldForm::text).orElse(draft.text());
    }

    /** Goes back or forth to what stood in the form at another moment; saves nothing. */
    void turnTo(KeptTyping earlier) {
        earlier.form(reading).ifPresent(own -> form = own);
    }

    /** Saves what was chosen for each field, as soon as there is a choice for each. */
    void decide(Map<String, String> choices, DraftService drafts, Language reader) {
        if (conflict == null) {
            return;
        }
        FileDraft theirs = conflict.theirs();
        conflict = Conflict.between(form, theirs, conflict.began(), conflict.kept(), reading,
                reader).with(choices);
        if (conflict.isDecided()) {
            conflict.chosen(form, reading).ifPresentOrElse(chosen -> {
                form = chosen;
                draft = theirs;
                conflict = null;
                save(drafts, reader);
            }, () -> take(theirs));
        }
    }

    /** Goes on from the own text although another one has been published since. */
    void continueFromPublished(DraftService drafts) {
        draft = drafts.continueFromPublished(draft);
    }

    public FileDraft getDraft() {
        return draft;
    }

    public F getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public Saving getSaving() {
        return saving;
    }
}
