package fr.colloque.admin.web;

import fr.colloque.certificate.ListRequest;
import fr.colloque.cohort.CohortService;
import fr.colloque.enrolment.Condition;
import fr.colloque.enrolment.EnrolmentDeskService;
import fr.colloque.enrolment.UnfinishedFilter;
import fr.colloque.enrolment.UnfinishedRow;
import fr.colloque.notice.Reminded;
import fr.colloque.notice.ReminderService;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.faces.application.FacesMessage;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.primefaces.model.LazyDataModel;

/** Backs {@code /admin/unfinished.xhtml}: who has not completed a course, and what they miss. */
@Named
@ViewScoped
public class UnfinishedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int UNKNOWN = -1;

    @Inject EnrolmentDeskService enrolments;
    @Inject CohortService cohorts;
    @Inject ReminderService reminders;
    @Inject LanguageChoice language;

    private final UnfinishedRows rows = new UnfinishedRows();
    private String course = "";
    private long cohort;
    private String missing = "";
    private String search = "";
    private int total = UNKNOWN;
    private List<UnfinishedRow> selected = List.of();
    private Set<Long> chosen;
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

    /** Opens the dialog about all that the list shows, as it is narrowed. */
    public void chooseAll() {
        chosen = null;
    }

    /** Opens the dialog about those that are ticked. */
    public void chooseSelected() {
        chosen = selected.stream().map(UnfinishedRow::enrolmentId).collect(Collectors.toSet());
    }

    /** Reminds them, and says of how many. */
    public void remind() {
        Reminded told = chosen == null ? reminders.remind(filter(course, cohort, missing,
                new ListRequest(PageRequest.of(1), search, "", false)))
                : reminders.remind(chosen);
        selected = List.of();
        String said = Texts.of(language.present(), "admin_unfinished.text.reminded", told.sent(),
                told.before(), told.unwanted());
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(told.more()
                ? said + " " + Texts.of(language.present(), "admin_unfinished.text.more") : said));
    }

    /** How many enrolments the dialog is about. */
    public int getCount() {
        return chosen == null ? getTotal() : chosen.size();
    }

    /** Of how many enrolments doctors are reminded at once. */
    public int getMost() {
        return ReminderService.MOST;
    }

    static UnfinishedFilter filter(String course, long cohort, String missing,
            ListRequest request) {
        return new UnfinishedFilter(course, cohort, Arrays.stream(Condition.Kind.values())
                .filter(kind -> kind.name().equals(missing)).findFirst(), request.search(),
                request.order(), request.descending());
    }

    /** Narrows the list to what the form says. */
    public void look() {
        total = UNKNOWN;
        selected = List.of();
    }

    /** How many there are, as the list is narrowed; read with its rows. */
    public int getTotal() {
        if (total == UNKNOWN) {
            total = rows.count(Map.of());
        }
        return total;
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

    public List<UnfinishedRow> getSelected() {
        return selected;
    }

    public void setSelected(List<UnfinishedRow> selected) {
        this.selected = selected == null ? List.of() : selected;
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
            Page<UnfinishedRow> found = enrolments.unfinished(
                    filter(course, cohort, missing, request), request.page());
            total = (int) found.total();
            return found;
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
