package fr.colloque.authoring.web;

import fr.colloque.authoring.DraftConflict;
import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.FileDraft;
import java.io.Serializable;

/** One file in the hands of an author: what she was shown, and how saving went. */
public class Sheet implements Serializable {

    private static final long serialVersionUID = 1L;

    private FileDraft draft;
    private FileDraft theirs;                         // what somebody else has saved meanwhile
    private boolean saved;

    Sheet(FileDraft opened) {
        this.draft = opened;
    }

    /** A file that nobody has written yet. */
    static Sheet blank(String path, int number) {
        return new Sheet(new FileDraft(path, "", FileDraft.NONE, number, null, false, null, null));
    }

    /** Saves a text unless it is the one that was shown; keeps both where somebody was quicker. */
    void save(DraftService drafts, String text) {
        saved = false;
        if (theirs == null && text.equals(draft.text())) {
            saved = draft.underWay();
            return;
        }
        try {
            draft = drafts.save(draft, text);
            saved = true;
            theirs = null;
        } catch (DraftConflict somebodyWasQuicker) {
            theirs = drafts.open(draft.path());
        }
    }

    /** Puts what is typed over what somebody else has saved, now that both were seen. */
    void keepMine(DraftService drafts, String text) {
        draft = theirs;
        theirs = null;
        save(drafts, text);
    }

    /** Gives up what was typed. */
    void takeTheirs() {
        draft = theirs;
        theirs = null;
        saved = false;
    }

    /** Goes on from the own text although another one has been published since. */
    void continueFromPublished(DraftService drafts) {
        draft = drafts.continueFromPublished(draft);
    }

    public FileDraft getDraft() {
        return draft;
    }

    /** What somebody else has saved; null without a conflict. */
    public FileDraft getTheirs() {
        return theirs;
    }

    public boolean isSaved() {
        return saved;
    }

    /** The name of the file with its ending. */
    public String getName() {
        return draft.path().substring(draft.path().lastIndexOf('/') + 1);
    }
}
