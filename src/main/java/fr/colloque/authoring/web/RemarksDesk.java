package fr.colloque.authoring.web;

import fr.colloque.account.AccountService;
import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.RemarkAnswerRow;
import fr.colloque.authoring.RemarkService;
import fr.colloque.authoring.RemarkThread;
import fr.colloque.authoring.form.Typed;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remarks on a file or on all of a work, wherever a page lists them. */
@Named
@ViewScoped
public class RemarksDesk implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    @Inject
    RemarkService remarks;
    @Inject
    DraftService drafts;
    @Inject
    AccountService accounts;
    @Inject
    LanguageChoice language;

    private final HashMap<String, String> answers = new HashMap<>();
    private String field = "";
    private String text = "";
    private transient List<RemarkLine> lines;
    private transient Map<Long, String> names;
    private transient Map<String, String> fields;

    /** The remarks on all of a work, or without one on a file; open ones first. */
    public List<RemarkLine> of(Work work, String path) {
        if (lines == null) {
            List<RemarkThread> threads = work == null ? remarks.at(path)
                    : remarks.of(work, new PageRequest(1, MOST)).rows();
            RemarkPlace place = new RemarkPlace(language.present());
            lines = threads.stream().map(place::line).toList();
            names = accounts.namesOf(people(threads));
        }
        return lines;
    }

    private static Set<Long> people(List<RemarkThread> threads) {
        Set<Long> people = new HashSet<>();
        for (RemarkThread thread : threads) {
            people.add(thread.writtenBy());
            people.add(thread.resolvedBy());
            thread.answers().stream().map(RemarkAnswerRow::writtenBy).forEach(people::add);
        }
        people.remove(null);
        return people;
    }

    /** What remarks on a scenario may hang on, by path; of other files there are lines. */
    public Map<String, String> fields(String path) {
        if (fields == null) {
            fields = FileLook.fields(path, drafts.open(path).text(), language.present());
        }
        return fields;
    }

    public void write(String path) {
        if (done(() -> remarks.write(path, field, text))) {
            text = "";
            field = "";
        }
    }

    public void answer(long id) {
        String key = Long.toString(id);
        if (done(() -> remarks.answer(id, Typed.clean(answers.getOrDefault(key, ""))))) {
            answers.remove(key);
        }
    }

    public void resolve(long id) {
        done(() -> remarks.resolve(id));
    }

    public void reopen(long id) {
        done(() -> remarks.reopen(id));
    }

    private boolean done(Runnable step) {
        lines = null;
        try {
            step.run();
            return true;
        } catch (Refusal refusal) {
            Told.refused(language.present(), refusal);
            return false;
        }
    }

    public String name(Long accountId) {
        return accountId == null ? "" : names.getOrDefault(accountId, "");
    }

    /** What is being typed, by the id of the remark it answers. */
    public Map<String, String> getAnswers() {
        return answers;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = Typed.clean(field).strip();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Typed.clean(text);
    }
}
