package fr.colloque.authoring.web;

import fr.colloque.authoring.ContentsService;
import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.form.FieldForm;
import fr.colloque.authoring.form.WrittenLines;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.Module;
import fr.colloque.core.source.Finding;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code /authoring/course.xhtml}: a course, its tests, conditions and credit data. */
@Named
@ViewScoped
public class CourseDraftPage extends FormDesk<FieldForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    ContentsService contents;
    @Inject
    Library library;

    private String id = "";
    private transient List<FindingLine> findings;

    public void load() {
        open(FileDraft.course(id), FieldForm::ofCourse);
    }

    @Override
    public void refresh() {
        findings = null;
    }

    @Override
    String left() {
        return "/authoring/begun?faces-redirect=true";
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

    /** The blocks of the certification that may be declared. */
    public List<String> getBlocks() {
        return List.of("1", "2", "3", "4");
    }

    /** Whether doctors can take it already. */
    public boolean isPublished() {
        return getDraft().published() != null;
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
