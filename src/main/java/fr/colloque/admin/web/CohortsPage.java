package fr.colloque.admin.web;

import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.cohort.CohortRow;
import fr.colloque.cohort.CohortService;
import fr.colloque.cohort.Column;
import fr.colloque.cohort.FileRefused;
import fr.colloque.cohort.Professions;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Refusal;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import fr.colloque.platform.table.TableReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Backs {@code /admin/cohorts.xhtml}: the cohorts there are, and the file that makes one. */
@Named
@RequestScoped
public class CohortsPage {

    @Inject CohortService cohorts;
    @Inject Library library;
    @Inject LanguageChoice language;

    private String search = "";
    private String narrowed = "";
    private int page = 1;
    private Part file;
    private String course;
    private String name;
    private boolean strict;

    /** Looks at the file that was chosen, and leads on to what was found. */
    public void tryOut() throws IOException {
        try {
            long tried = cohorts.tryOut(content(), course, name, strict);
            FacesContext.getCurrentInstance().getExternalContext()
                    .redirect("/admin/cohort-import?id=" + tried);
        } catch (Refusal refusal) {
            FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(
                    FacesMessage.SEVERITY_ERROR, said(refusal), null));
        }
    }

    private byte[] content() throws IOException {
        return file == null ? new byte[0]
                : file.getInputStream().readNBytes(TableReader.LARGEST + 1);
    }

    private String said(Refusal refusal) {
        if (refusal instanceof FileRefused missing
                && missing.reason() == FileRefused.Reason.COLUMN_MISSING) {
            Column column = Column.values()[(int) refusal.facts().getFirst()];
            return Texts.of(language.present(), refusal.key(),
                    Texts.of(language.present(), "cohort.column." + column.code()));
        }
        return Texts.of(language.present(), refusal);
    }

    public Page<CohortRow> getRows() {
        return cohorts.page(narrowed, search, PageRequest.of(page));
    }

    /** What leads to another page of the same list, and out as a file. */
    public String getLink() {
        return "course=" + Address.encoded(narrowed) + "&search=" + Address.encoded(search) + "&";
    }

    /** What leads out as a file. */
    public String getExport() {
        return "list=cohorts&" + getLink();
    }

    /** The courses there are, in the order of their titles. */
    public List<PublishedCourse> getCourses() {
        return library.current().offered().stream().sorted(Comparator.comparing(
                c -> c.course().title().in(language.present()))).toList();
    }

    public String title(String courseId) {
        return library.current().course(courseId)
                .map(c -> c.course().title().in(language.present())).orElse(courseId);
    }

    public String getProfessions() {
        return Professions.all().stream().collect(Collectors.joining(", "));
    }

    public int getLargest() {
        return TableReader.LARGEST / 1024 / 1024;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search;
    }

    public String getNarrowed() {
        return narrowed;
    }

    public void setNarrowed(String narrowed) {
        this.narrowed = narrowed == null ? "" : narrowed;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isStrict() {
        return strict;
    }

    public void setStrict(boolean strict) {
        this.strict = strict;
    }
}
