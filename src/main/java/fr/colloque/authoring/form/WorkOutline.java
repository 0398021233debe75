package fr.colloque.authoring.form;

import static fr.colloque.authoring.form.Shape.choice;
import static fr.colloque.authoring.form.Shape.line;
import static fr.colloque.authoring.form.Shape.number;
import static fr.colloque.authoring.form.Shape.of;
import static fr.colloque.authoring.form.Shape.part;
import static fr.colloque.authoring.form.Shape.parts;
import static fr.colloque.authoring.form.Shape.words;

import java.util.stream.Stream;

/** What the manifest of a module and a course are made of, key by key in the order of the file. */
final class WorkOutline {

    private static final int MOST_MINUTES = 600;

    /** A manifest; the order of its lessons only where it is not that of their numbers. */
    static final Shape MODULE = part("",
            of(Kind.ID, "id"),
            words("title", 1),
            words("summary", 3).hinted("summary"),
            parts("objectives", 3, 5, words("", 2)),
            parts("authors", 1, 10, part("",
                    line("name", 80).named("fullName"),
                    words("role", 1),
                    words("interests", 2).hinted("interests"),
                    of(Kind.DATE, "declared").told().hinted("declared"))),
            of(Kind.ID, "legalCheck"),
            number("minutes", 1, MOST_MINUTES).hinted("minutes"),
            of(Kind.SOURCES, "lessons").told());

    /** A course. */
    static final Shape COURSE = part("",
            of(Kind.ID, "id"),
            words("title", 1),
            words("summary", 3).hinted("summary"),
            words("audience", 2),
            of(Kind.SOURCES, "modules"),
            part("preTest", test()),
            part("postTest", Stream.concat(Stream.of(test()).limit(3),
                    Stream.concat(Stream.of(number("passMark", 0, 100).otherwise("70")),
                            Stream.of(test()).skip(3))).toArray(Shape[]::new)),
            number("minimumMinutes", 1, 10 * MOST_MINUTES).otherwise("").told()
                    .hinted("minimumMinutes"),
            words("declaration", 3).hinted("declaration"),
            part("credit",
                    choice("type", "FC", "EPP", "GDR", "INTEGRE", "HORS_DPC").named("creditType"),
                    choice("format", "NON_PRESENTIEL", "MIXTE", "PRESENTIEL"),
                    line("dpcReference", 40).told().hinted("dpcReference"),
                    words("orientation", 2).told(),
                    of(Kind.NUMBERS, "certifBlocks")),
            number("legalCheckMonths", 1, 60).otherwise("12").hinted("legalCheckMonths"),
            parts("survey", 0, 20, part("",
                    of(Kind.ID, "id"),
                    choice("kind", "scale", "text").named("surveyKind"),
                    words("ask", 1),
                    of(Kind.FLAG, "required").told())
                    .with("scale", choice("scale", "1-5", "0-10"), words("low", 1),
                            words("high", 1))
                    .with("text", number("limit", 100, 2000).otherwise("1000").named("signs")))
                    .told().hinted("survey"));

    private WorkOutline() { }

    private static Shape[] test() {
        return new Shape[] {number("none", 0, 50), number("caution", 0, 50),
            number("breach", 0, 50),
            number("minutes", 1, MOST_MINUTES).otherwise("").told().named("limit")
                    .hinted("limit"),
            number("attempts", 1, 20).otherwise("").told().hinted("attempts"),
            number("pauseHours", 0, 720).otherwise("").told(),
            choice("review", "full", "score", "none").told()};
    }
}
