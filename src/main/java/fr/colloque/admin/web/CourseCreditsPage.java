package fr.colloque.admin.web;

import fr.colloque.catalogue.CourseCreditRow;
import fr.colloque.catalogue.CourseCreditService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code /admin/credits.xhtml}: what every course counts for today. */
@Named
@RequestScoped
public class CourseCreditsPage {

    @Inject CourseCreditService credits;

    private List<CourseCreditRow> courses;

    public List<CourseCreditRow> getCourses() {
        if (courses == null) {
            courses = credits.courses();
        }
        return courses;
    }
}
