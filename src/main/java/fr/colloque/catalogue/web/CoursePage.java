package fr.colloque.catalogue.web;

import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.module.Author;
import fr.colloque.platform.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Backs {@code /catalogue/course.xhtml}. */
@Named
@RequestScoped
public class CoursePage {

    @Inject
    Library library;

    private String id;
    private PublishedCourse course;

    public void load() {
        course = library.requireCourse(Ids.requireSlug(id));
    }

    public PublishedCourse getCourse() {
        return course;
    }

    public int getLessons() {
        return course.modules().stream().mapToInt(m -> m.module().lessons().size()).sum();
    }

    public int getScenarios() {
        return course.modules().stream().mapToInt(m -> m.module().scenarios().size()).sum();
    }

    /** What the course counts for once completed. */
    public BigDecimal getHours() {
        return Hours.ofMinutes(course.minutes()).value();
    }

    /** The blocks of the certification périodique, as the provider declares them. */
    public String getBlocks() {
        return new TreeSet<>(course.course().credit().certifBlocks()).stream()
                .map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Everybody who wrote a module, each once. */
    public List<Author> getAuthors() {
        return course.modules().stream().flatMap(m -> m.module().authors().stream()).distinct()
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
