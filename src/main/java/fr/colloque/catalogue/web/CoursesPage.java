package fr.colloque.catalogue.web;

import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
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

    public List<PublishedCourse> getCourses() {
        return library.current().offered();
    }
}
