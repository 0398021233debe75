package fr.colloque.authoring.web;

import fr.colloque.authoring.ContentsService;
import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.LessonRow;
import fr.colloque.authoring.ModuleContents;
import fr.colloque.authoring.form.FieldForm;
import fr.colloque.authoring.form.WrittenLines;
import fr.colloque.core.source.Finding;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** Backs {@code /authoring/manifest.xhtml}: what a module is called, aims at and is made of. */
@Named
@ViewScoped
public class ManifestPage extends FormDesk<FieldForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    ContentsService contents;

    private String module = "";
    private transient ModuleContents parts;
    private transient List<FindingLine> findings;

    public void load() {
        parts = contents.module(module);
        open(ModuleContents.manifest(module), FieldForm::ofModule);
    }

    @Override
    public void refresh() {
        findings = null;
    }

    /** Saves; an order that is that of the numbers is not written. */
    @Override
    public void save() {
        if (getForm().getRoot().get("lessons").getValues().equals(getContents().lessons().stream()
                .map(LessonRow::id).sorted().toList())) {
            getForm().set("lessons", List.of());
        }
        super.save();
    }

    @Override
    String left() {
        return "/authoring/" + (getContents().number() > 0
                ? "manifest?faces-redirect=true&module=" + module : "begun?faces-redirect=true");
    }

    @Override
    List<Finding> check(FileDraft draft) {
        return contents.findings(draft.path(), draft.text());
    }

    /** What is wrong with it so far. */
    public List<FindingLine> getFindings() {
        if (findings == null && getForm() != null) {
            String text = getForm().text();
            findings = new FindingLines(language.present()).ofScenario(
                    contents.findings(getDraft().path(), text),
                    WrittenLines.of(text));
        }
        return findings;
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
