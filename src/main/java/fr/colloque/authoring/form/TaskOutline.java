package fr.colloque.authoring.form;

import static fr.colloque.authoring.form.Shape.choice;
import static fr.colloque.authoring.form.Shape.number;
import static fr.colloque.authoring.form.Shape.of;
import static fr.colloque.authoring.form.Shape.part;
import static fr.colloque.authoring.form.Shape.parts;
import static fr.colloque.authoring.form.Shape.words;


/** What tasks are made of, kind by kind. */
final class TaskOutline {

    static final Shape TASK = part("", of(Kind.ID, "kind"))
            .with("judge", choice("verdict", "none", "caution", "breach").otherwise("breach"),
                    part("partial", share("lenient"), share("severe")).told(), weight(), sure())
            .with("mark", weight(), sure())
            .with("markImage", weight(), sure())
            .with("rule", of(Kind.SOURCES, "options").between(3, 5).named("offered"),
                    of(Kind.SOURCES, "right"), weight(), sure())
            .with("choose", question(), flag("several"), flag("shuffled").told(),
                    parts("options", 3, 5, part("", id(), words("text", 2), flag("right")
                            .named("correct"), words("why", 2).named("reason"))),
                    weight(), sure())
            .with("match", question(),
                    parts("items", 2, 6, part("", id(), words("text", 1), choice("target"))),
                    parts("targets", 2, 6, part("", id(), words("text", 1))), weight(), sure())
            .with("order", question(), parts("actions", 3, 6, part("", id(), words("text", 1))),
                    weight(), sure())
            .with("converse", question(), words("partner", 1).hinted("partner"), choice("start"),
                    parts("steps", 2, 20, step()), weight(), sure())
            .with("concordance", words("hypothesis", 2).hinted("hypothesis"),
                    words("fact", 2).hinted("fact"), weight(), sure())
            .with("rewrite", question(), parts("avoid", 1, 6, wordings()),
                    parts("say", 0, 4, wordings()),
                    words("model", 4).hinted("model"), parts("rubric", 2, 5, words("", 1)));

    private TaskOutline() { }

    private static Shape id() {
        return of(Kind.ID, "id");
    }

    private static Shape question() {
        return words("question", 2);
    }

    private static Shape flag(String key) {
        return of(Kind.FLAG, key).otherwise("false");
    }

    private static Shape share(String key) {
        return of(Kind.SHARE, key).otherwise("0.5");
    }

    private static Shape weight() {
        return number("weight", 1, 10).told();
    }

    private static Shape sure() {
        return flag("certainty").told();
    }

    private static Shape wordings() {
        return part("", words("name", 1).named("thing"), part("words",
                of(Kind.WORDINGS, "fr"), of(Kind.WORDINGS, "en")).hinted("wordings"));
    }

    private static Shape step() {
        return part("", id(), words("says", 2),
                parts("choices", 0, 4, part("", id(), words("text", 2), choice("to"),
                        number("points", -9, 9).otherwise("0"), words("why", 2).named("reason"))),
                part("outcome", choice("verdict", "none", "caution", "breach"),
                        words("text", 2)).wanted());
    }
}
