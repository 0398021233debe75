package fr.colloque.authoring.web;

import fr.colloque.authoring.ContentsService;
import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.form.FieldForm;
import fr.colloque.authoring.form.WrittenLines;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Module;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Backs {@code /authoring/course.xhtml}: a course, its tests, conditions and credit data. */
@Named
@ViewScoped
public class CourseDraftPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DraftService drafts;
    @Inject
    ContentsService contents;
    @Inject
    Library library;
    @Inject
    LanguageChoice language;

    private String id = "";
    private FormSheet paper;
    private transient List<FindingLine> findings;

    public void load() {
        paper = new FormSheet(drafts.open(FileDraft.course(id)));
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

    public void save() {
        refresh();
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
        return "/authoring/begun?faces-redirect=true";
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

    /** The blocks of the certification that may be declared. */
    public List<String> getBlocks() {
        return List.of("1", "2", "3", "4");
    }

    /** Whether doctors can take it already. */
    public boolean isPublished() {
        return paper.getSheet().getDraft().published() != null;
    }

    /** What a module of the course is called; its id where there is none. */
    public String name(String moduleId) {
        return library.curriculum().modules().stream().filter(m -> m.id().equals(moduleId))
                .findFirst().map(m -> m.title().in(language.present())).orElse(moduleId);
    }

    /** The published modules that the course does not have. */
    public List<Module> getAddable() {
        List<String> there = getForm().getRoot().get("modules").getValues();
        return library.curriculum().modules().stream().filter(m -> !there.contains(m.id()))
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
