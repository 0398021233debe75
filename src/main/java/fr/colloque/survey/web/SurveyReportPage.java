package fr.colloque.survey.web;

import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.core.module.Survey.Scale;
import fr.colloque.platform.Ids;
import fr.colloque.survey.SurveyReport;
import fr.colloque.survey.SurveyReportService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code /survey/report.xhtml}: what doctors have said of the courses. */
@Named
@RequestScoped
public class SurveyReportPage {

    @Inject
    SurveyReportService surveys;

    private String course;
    private List<PublishedCourse> courses;
    private List<SurveyReport> reports = List.of();

    /** Loads the course that was asked for, or the first. */
    public void load() {
        courses = surveys.courses();
        course = course == null || course.isEmpty()
                ? courses.stream().map(PublishedCourse::id).findFirst().orElse("")
                : Ids.requireSlug(course);
        reports = course.isEmpty() ? List.of() : surveys.report(course);
    }

    public List<PublishedCourse> getCourses() {
        return courses;
    }

    public List<SurveyReport> getReports() {
        return reports;
    }

    public boolean isScale(SurveyReport report) {
        return report.question() instanceof Scale;
    }

    public int getFewest() {
        return SurveyReport.FEWEST;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }
}
