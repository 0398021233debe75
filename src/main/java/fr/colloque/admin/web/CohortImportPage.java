package fr.colloque.admin.web;

import fr.colloque.cohort.CohortService;
import fr.colloque.cohort.Column;
import fr.colloque.cohort.Fault;
import fr.colloque.cohort.ImportState;
import fr.colloque.cohort.ImportView;
import fr.colloque.cohort.Line;
import fr.colloque.cohort.Person;
import fr.colloque.cohort.Verdict;
import fr.colloque.cohort.Verdict.Kind;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Backs {@code /admin/cohort-import.xhtml}: what a file would do, and having it done. */
@Named
@ViewScoped
public class CohortImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CohortService cohorts;
    @Inject LanguageChoice language;

    private long id;
    private String kind = "";
    private int page = 1;
    private transient ImportView view;
    private transient Page<Row> rows;

    /** One line of the file, and why it cannot be imported. */
    public record Row(int number, String name, String email, List<String> faults) { }

    /** A tab with how much is in it. */
    public record Counted(String code, long count, boolean present) { }

    /** Reads the import anew. */
    public void look() {
        view = null;
        rows = null;
    }

    public void ask(String shown) throws IOException {
        try {
            cohorts.ask(id, shown);
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect("/admin/cohort-import?id=" + id);
        } catch (Refusal refusal) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(
                    FacesMessage.SEVERITY_ERROR, Texts.of(language.present(), refusal), null));
        }
        look();
    }

    public ImportView getView() {
        if (view == null) {
            view = cohorts.view(id);
        }
        return view;
    }

    public boolean isRunning() {
        return getView().state() == ImportState.ASKED;
    }

    public long count(String code) {
        return getView().findings().count(Kind.valueOf(code));
    }

    public List<Counted> getTabs() {
        Kind present = present();
        return Arrays.stream(Kind.values()).map(k -> new Counted(k.code(),
                getView().findings().count(k), k == present)).toList();
    }

    /** The kind asked for; otherwise what there is to mend, or else what comes first. */
    private Kind present() {
        return Arrays.stream(Kind.values()).filter(k -> k.code().equals(kind)).findFirst()
                .orElse(getView().findings().count(Kind.FAULTY) > 0 ? Kind.FAULTY : Kind.NEW);
    }

    public String getPresent() {
        return present().code();
    }

    /** The lines of the present tab. */
    public Page<Row> getRows() {
        if (rows == null) {
            rows = read(present(), PageRequest.of(page));
        }
        return rows;
    }

    private Page<Row> read(Kind present, PageRequest wanted) {
        List<Verdict> all = getView().findings().verdicts().stream()
                .filter(v -> v.kind() == present).toList();
        Map<Integer, Line> lines = getView().people().lines().stream()
                .collect(Collectors.toMap(Line::number, Function.identity()));
        return new Page<>(all.stream().skip(wanted.offset()).limit(wanted.size())
                .map(v -> row(v, Person.of(lines.get(v.number())))).toList(), all.size(), wanted);
    }

    private Row row(Verdict verdict, Person person) {
        return new Row(verdict.number(), person.name(),
                person.line().get(Column.EMAIL),
                verdict.faults().stream().map(Fault::name).toList());
    }

    public String getIgnored() {
        return String.join(", ", getView().people().ignored());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
