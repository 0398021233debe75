package fr.colloque.admin.web;

import fr.colloque.certificate.ListRequest;
import fr.colloque.cohort.CohortService;
import fr.colloque.enrolment.Condition;
import fr.colloque.enrolment.EnrolmentDeskService;
import fr.colloque.enrolment.UnfinishedFilter;
import fr.colloque.enrolment.UnfinishedRow;
import fr.colloque.platform.Page;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.model.LazyDataModel;

/** Backs {@code /admin/unfinished.xhtml}: who has not completed a course, and what they miss. */
@Named
@ViewScoped
public class UnfinishedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject EnrolmentDeskService enrolments;
    @Inject CohortService cohorts;

    private final UnfinishedRows rows = new UnfinishedRows();
    private String course = "";
    private long cohort;
    private String missing = "";
    private String search = "";
    private LinkedHashMap<Long, String> names = new LinkedHashMap<>();

    /** Begins with what the address says; afterwards the form says it. */
    public void load() {
        Asked asked = new Asked((HttpServletRequest) FacesContext.getCurrentInstance()
                .getExternalContext().getRequest());
        course = asked.text("course");
        cohort = asked.number("cohort");
        missing = asked.text("missing");
        search = asked.text("search");
        names = new LinkedHashMap<>(cohorts.names());
    }

    static UnfinishedFilter filter(String course, long cohort, String missing,
            ListRequest request) {
        return new UnfinishedFilter(course, cohort, Arrays.stream(Condition.Kind.values())
                .filter(kind -> kind.name().equals(missing)).findFirst(), request.search(),
                request.order(), request.descending());
    }

    /** How many there are, as the list is narrowed. */
    public int getTotal() {
        return rows.count(Map.of());
    }

    public LazyDataModel<UnfinishedRow> getRows() {
        return rows;
    }

    /** What leads out as a file, as the list is narrowed and sorted. */
    public String getExport() {
        return "list=unfinished&" + rows.asked() + "&course=" + Address.encoded(course)
                + "&cohort=" + cohort + "&missing=" + Address.encoded(missing);
    }

    /** The cohorts to narrow by: the latest, by id. */
    public List<Map.Entry<Long, String>> getCohorts() {
        return List.copyOf(names.entrySet());
    }

    public Condition.Kind[] getKinds() {
        return Condition.Kind.values();
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course == null ? "" : course;
    }

    public long getCohort() {
        return cohort;
    }

    public void setCohort(long cohort) {
        this.cohort = cohort;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing == null ? "" : missing;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search == null ? "" : search;
    }

    private final class UnfinishedRows extends Rows<UnfinishedRow> {

        private static final long serialVersionUID = 1L;

        @Override
        protected Page<UnfinishedRow> page(ListRequest request) {
            return enrolments.unfinished(filter(course, cohort, missing, request),
                    request.page());
        }

        @Override
        protected String search() {
            return search;
        }

        @Override
        public String getRowKey(UnfinishedRow row) {
            return String.valueOf(row.enrolmentId());
        }
    }
}
