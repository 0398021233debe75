package fr.colloque.authoring.web;

import fr.colloque.authoring.DraftConflict;
import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.form.ScenarioForm;
import fr.colloque.core.module.Language;
import java.io.Serializable;

/** A scenario in the hands of one author: what she was shown, what she has typed since. */
public class Manuscript implements Serializable {

    /** How the latest saving went. */
    public enum Saving {
        /** Nothing was saved in this view yet. */
        NOT_YET,
        SAVED,
        /** Somebody else was quicker; both texts are there. */
        CONFLICT
    }

    private static final long serialVersionUID = 1L;

    private FileDraft draft;
    private ScenarioForm form;
    private Conflict conflict;
    private Saving saving;

    Manuscript(FileDraft opened) {
        take(opened);
    }

    private void take(FileDraft opened) {
        draft = opened;
        conflict = null;
        saving = Saving.NOT_YET;
        form = ScenarioForm.of(opened.text()).orElse(null);
    }

    /** Saves what is typed, scenario or not; keeps it when somebody else was quicker. */
    void save(DraftService drafts, Language reader) {
        try {
            draft = drafts.save(draft, form.text());
            saving = Saving.SAVED;
            conflict = null;
        } catch (DraftConflict somebodyWasQuicker) {
            saving = Saving.CONFLICT;
            conflict = Conflict.between(form.text(), drafts.open(draft.path()), reader);
        }
    }

    /** Goes on from a text of one's own; one that is no scenario at all changes nothing. */
    void recover(String text) {
        ScenarioForm.of(text).ifPresent(own -> {
            form = own;
            saving = Saving.NOT_YET;
        });
    }

    /** Puts what is typed over what somebody else has saved, now that both were seen. */
    void keepMine(DraftService drafts, Language reader) {
        draft = conflict.theirs();
        save(drafts, reader);
    }

    void takeTheirs() {
        take(conflict.theirs());
    }

    /** Goes on from the own text although another one has been published since. */
    void continueFromPublished(DraftService drafts) {
        draft = drafts.continueFromPublished(draft);
    }

    public FileDraft getDraft() {
        return draft;
    }

    public ScenarioForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public Saving getSaving() {
        return saving;
    }
}
