package fr.colloque.catalogue.web;

import fr.colloque.catalogue.CourseCredits;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.core.module.Course.ActionType;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code /catalogue/index.xhtml} and the home page. */
@Named
@RequestScoped
public class CoursesPage {

    @Inject
    Library library;
    @Inject
    CourseCredits credits;

    public List<PublishedCourse> getCourses() {
        return library.current().offered();
    }

    /** The type of action that a course is today. */
    public ActionType type(PublishedCourse course) {
        return credits.today(course.course()).data().type();
    }
}
