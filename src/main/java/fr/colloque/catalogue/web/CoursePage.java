package fr.colloque.catalogue.web;

import fr.colloque.catalogue.CourseCredits;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublishedCourse;
import fr.colloque.core.credit.CourseCredit;
import fr.colloque.core.credit.Ecmec;
import fr.colloque.core.credit.PeriodTable;
import fr.colloque.core.module.Author;
import fr.colloque.platform.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Backs {@code /catalogue/course.xhtml}. */
@Named
@RequestScoped
public class CoursePage {

    @Inject
    Library library;
    @Inject
    CourseCredits credits;
    @Inject
    Clock clock;

    private String id;
    private PublishedCourse course;
    private CourseCredit credit;

    public void load() {
        course = library.requireCourse(Ids.requireSlug(id));
        credit = credits.today(course.course());
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

    /** What the course counts for today. */
    public CourseCredit getCredit() {
        return credit;
    }

    /** The hours that it counts for once completed. */
    public BigDecimal getHours() {
        return credit.hours(course.minutes()).value();
    }

    /** The European credits that completing it today would bring; null without any. */
    public BigDecimal getEcmec() {
        LocalDate today = PeriodTable.dayOf(clock.instant());
        return library.current().credit().schemes().ecmecOn(today)
                .flatMap(rule -> rule.credits(credit.accreditation(), today))
                .map(Ecmec::value).orElse(null);
    }

    /** The blocks of the certification périodique, as the provider declares them. */
    public String getBlocks() {
        return new TreeSet<>(credit.data().certifBlocks()).stream()
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
