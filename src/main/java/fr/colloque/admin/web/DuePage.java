package fr.colloque.admin.web;

import fr.colloque.certificate.DueRow;
import fr.colloque.certificate.DueService;
import fr.colloque.certificate.ListRequest;
import fr.colloque.platform.Page;
import fr.colloque.platform.jobs.Progress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.primefaces.model.LazyDataModel;

/** Backs {@code /admin/certificates.xhtml}: who is due, and the batch that issues them all. */
@Named
@ViewScoped
public class DuePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject DueService certificates;

    private final DueRows rows = new DueRows();
    private String search = "";
    private String course = "";
    private String batch;
    private Progress progress;
    private long due;
    private List<DueRow> selected = List.of();
    private Set<Long> chosen;

    /** Finds the batch under way, so that one may leave and come back. */
    public void load() {
        batch = certificates.latestBatch().orElse(null);
        look();
        if (progress != null && progress.isFinished() && progress.failed() == 0) {
            progress = null;
        }
    }

    /** Opens the dialog about everybody whom the search finds. */
    public void chooseAll() {
        chosen = null;
        look();
    }

    /** Opens the dialog about those who are ticked. */
    public void chooseSelected() {
        chosen = selected.stream().map(DueRow::enrolmentId)
                .collect(Collectors.toSet());
    }

    public void issue() {
        batch = chosen == null ? certificates.issue(search, course)
                : certificates.issue(chosen);
        selected = List.of();
        look();
    }

    /** How many certificates the dialog is about. */
    public long getCount() {
        return chosen == null ? due : chosen.size();
    }

    public List<DueRow> getSelected() {
        return selected;
    }

    public void setSelected(List<DueRow> selected) {
        this.selected = selected == null ? List.of() : selected;
    }

    /** Reads how far the batch has come, and who is still due. */
    public void look() {
        progress = batch == null ? null : certificates.progress(batch);
        due = certificates.count(search, course);
    }

    public boolean isRunning() {
        return progress != null && !progress.isFinished();
    }

    public Progress getProgress() {
        return progress;
    }

    public long getDue() {
        return due;
    }

    /** What leads out as a file, as the list is narrowed and sorted. */
    public String getExport() {
        return "list=due&" + rows.asked() + "&course=" + Address.encoded(course);
    }

    public LazyDataModel<DueRow> getRows() {
        return rows;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course == null ? "" : course;
    }

    private final class DueRows extends Rows<DueRow> {

        private static final long serialVersionUID = 1L;

        @Override
        protected Page<DueRow> page(ListRequest request) {
            return certificates.page(request, course);
        }

        @Override
        protected String search() {
            return search;
        }

        @Override
        public String getRowKey(DueRow row) {
            return String.valueOf(row.enrolmentId());
        }
    }
}
