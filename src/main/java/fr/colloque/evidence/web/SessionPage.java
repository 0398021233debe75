package fr.colloque.evidence.web;

import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.evidence.EnrolledRow;
import fr.colloque.evidence.EvidenceService;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.config.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Backs {@code /admin/evidence.xhtml}: the doctors of a session, and their files. */
@Named
@RequestScoped
public class SessionPage {

    @Inject
    EvidenceService evidence;
    @Inject
    Library library;
    @Inject
    Clock clock;

    private String course = "";
    private String from = "";
    private String until = "";
    private int page = 1;
    private Page<EnrolledRow> rows;

    /** Shows the last twelve months of the first course where nothing else is asked for. */
    public void load() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Settings.ZONE);
        until = until.isBlank() ? today.toString() : until;
        from = from.isBlank() ? today.minusYears(1).toString() : from;
        course = course.isBlank() ? getCourses().getFirst().id() : course;
        rows = evidence.page(AskedSession.of(course, from, until), PageRequest.of(page));
    }

    /** The courses that are offered. */
    public List<PublishedCourse> getCourses() {
        return library.current().offered();
    }

    public Page<EnrolledRow> getRows() {
        return rows;
    }

    /** The end of the addresses that ask for this session. */
    public String getAsked() {
        return "course=" + course + "&from=" + from + "&until=" + until;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course == null ? "" : course;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until == null ? "" : until;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
