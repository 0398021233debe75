package fr.colloque.authoring.form;

import static fr.colloque.authoring.form.Shape.choice;
import static fr.colloque.authoring.form.Shape.line;
import static fr.colloque.authoring.form.Shape.of;
import static fr.colloque.authoring.form.Shape.part;
import static fr.colloque.authoring.form.Shape.parts;
import static fr.colloque.authoring.form.Shape.words;

import fr.colloque.core.module.Scenario;

/** What a scenario is made of, key by key in the order of its file. */
final class Outline {

    /** A whole scenario. */
    static final Shape SCENARIO = part("",
            of(Kind.ID, "id"),
            words("title", 1).hinted("title"),
            of(Kind.POOL, "pools").otherwise("practice"),
            line("pair", 60).told().hinted("pair"),
            choice("lesson").hinted("lesson"),
            words("context", 2).hinted("context"),
            SurfaceOutline.SURFACE,
            parts("tasks", 1, Scenario.MOST_TASKS, TaskOutline.TASK),
            parts("why", 2, 4, words("", 2)),
            of(Kind.SOURCES, "rules").between(1, 8).hinted("rules"),
            of(Kind.SOURCES, "recommendations").between(1, 8).hinted("recommendations"),
            of(Kind.SOURCES, "cases").between(0, 8).told(),
            words("rewrite", 4).within(280).told().hinted("rewrite"));

    private Outline() { }
}
