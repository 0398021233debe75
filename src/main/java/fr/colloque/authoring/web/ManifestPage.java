package fr.colloque.authoring.web;

import fr.colloque.authoring.ContentsService;
import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.LessonRow;
import fr.colloque.authoring.ModuleContents;
import fr.colloque.authoring.form.FieldForm;
import fr.colloque.authoring.form.WrittenLines;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** Backs {@code /authoring/manifest.xhtml}: what a module is called, aims at and is made of. */
@Named
@ViewScoped
public class ManifestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DraftService drafts;
    @Inject
    ContentsService contents;
    @Inject
    LanguageChoice language;

    private String module = "";
    private FormSheet paper;
    private transient ModuleContents parts;
    private transient List<FindingLine> findings;

    public void load() {
        parts = contents.module(module);
        paper = new FormSheet(drafts.open(ModuleContents.manifest(module)));
    }

    /** Looks anew at what was typed. */
    public void refresh() {
        findings = null;
    }

    /** Takes a whole text that was typed here before and never reached the server. */
    public void recover() {
        refresh();
        paper.recover();
    }

    public void change() {
        refresh();
        paper.change();
    }

    /** Saves; an order that is that of the numbers is not written. */
    public void save() {
        refresh();
        if (getForm().getRoot().get("lessons").getValues().equals(getContents().lessons().stream()
                .map(LessonRow::id).sorted().toList())) {
            getForm().set("lessons", List.of());
        }
        paper.save(drafts);
    }

    public void keepMine(Sheet sheet) {
        refresh();
        paper.keepMine(drafts);
    }

    public void takeTheirs(Sheet sheet) {
        refresh();
        paper.takeTheirs();
    }

    public void continueFromPublished(Sheet sheet) {
        paper.continueFromPublished(drafts);
    }

    public String discard() {
        drafts.discard(paper.getSheet().getDraft());
        return "/authoring/" + (getContents().number() > 0
                ? "manifest?faces-redirect=true&module=" + module : "begun?faces-redirect=true");
    }

    /** What is wrong with it so far. */
    public List<FindingLine> getFindings() {
        if (findings == null && getForm() != null) {
            String text = getForm().text();
            findings = new FindingLines(language.present()).ofScenario(
                    contents.findings(paper.getSheet().getDraft().path(), text),
                    WrittenLines.of(text));
        }
        return findings;
    }

    public FieldForm getForm() {
        return paper.getForm();
    }

    public Sheets getSheets() {
        return paper.getSheets();
    }

    public ModuleContents getContents() {
        if (parts == null) {
            parts = contents.module(module);
        }
        return parts;
    }

    /** The lessons in the order that is typed; those to go last. */
    public List<LessonRow> getLessons() {
        List<String> order = getForm().getRoot().get("lessons").getValues();
        return getContents().lessons().stream().sorted(Comparator
                .comparing(LessonRow::removed).thenComparingInt(row -> order.contains(row.id())
                        ? order.indexOf(row.id()) : order.size())).toList();
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }
}
