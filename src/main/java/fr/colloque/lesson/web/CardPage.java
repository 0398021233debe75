package fr.colloque.lesson.web;

import fr.colloque.lesson.LessonService;
import fr.colloque.lesson.LessonView;
import fr.colloque.platform.Ids;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code /lesson/card.xhtml}. */
@Named
@RequestScoped
public class CardPage {

    @Inject
    LessonService lessons;
    @Inject
    LanguageChoice language;

    private String course;
    private String module;
    private String lesson;
    private LessonView card;

    public void load() {
        card = lessons.card(Ids.requireSlug(course), Ids.requireSlug(module),
                Ids.requireSlug(lesson), language.present());
    }

    public LessonView getCard() {
        return card;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }
}
