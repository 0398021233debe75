package fr.colloque.authoring.form;

import static fr.colloque.authoring.form.Shape.choice;
import static fr.colloque.authoring.form.Shape.line;
import static fr.colloque.authoring.form.Shape.number;
import static fr.colloque.authoring.form.Shape.of;
import static fr.colloque.authoring.form.Shape.part;
import static fr.colloque.authoring.form.Shape.parts;
import static fr.colloque.authoring.form.Shape.words;

import fr.colloque.core.module.FragmentType;
import java.util.Arrays;

/** What surfaces are made of, kind by kind. */
final class SurfaceOutline {

    private static final int COUNT = 99_999_999;
    private static final int POST = 280;

    static final Shape SURFACE = part("surface", of(Kind.ID, "kind"))
            .with("post", person("author", true), when().marked(), said(POST), counts(),
                    part("quoted", person("author", false), when(),
                            words("text", 3).within(POST).first()).wanted(),
                    parts("pictures", 0, 4, picture("")))
            .with("thread", parts("entries", 2, 8, entry(POST)))
            .with("directMessage", person("doctor", false), person("other", false), messages())
            .with("profile", person("doctor", true), picture("photo").wanted(),
                    words("place", 1).marked(), words("link", 1).marked().hinted("link"),
                    number("following", 0, COUNT), number("followers", 0, COUNT),
                    part("pinned", when(), said(POST), counts()).wanted())
            .with("review", words("place", 1), person("doctor", false), line("reviewer", 80),
                    number("stars", 1, 5), when(), said(0),
                    part("reply", when(), said(0)).wanted())
            .with("webPage", line("address", 120).hinted("address"), words("site", 1),
                    words("heading", 1).marked(), picture("picture").wanted(),
                    parts("sections", 1, 6, part("", words("title", 1).named("heading").marked(),
                            words("text", 4).marked().hinted("mark"))))
            .with("searchResult", words("query", 1), parts("hits", 2, 6, part("",
                    of(Kind.FLAG, "paid").otherwise("false"),
                    line("address", 120).hinted("address"),
                    words("title", 1).named("heading").marked(),
                    words("text", 2).marked().hinted("mark"))))
            .with("chat", words("service", 1), person("doctor", false), line("patient", 80),
                    messages())
            .with("group", words("name", 1).named("groupName"), words("about", 2),
                    number("members", 0, COUNT), parts("entries", 1, 8, entry(1000)))
            .with("story", person("author", false), when(), picture("picture"),
                    parts("overlays", 0, 4, part("", choice("place", "top", "middle", "bottom")
                            .named("overlay"), words("text", 1).within(120).marked()
                            .hinted("mark"))));

    private SurfaceOutline() { }

    private static Shape person(String key, boolean markable) {
        Shape bio = words("bio", 1);
        return part(key, line("name", 80), line("handle", 40).hinted("handle"),
                markable ? bio.marked() : bio);
    }

    private static Shape when() {
        return words("time", 1);
    }

    /** What is written, which is what it is all about. */
    private static Shape said(int most) {
        return words("text", 4).within(most).marked().first().hinted("mark");
    }

    private static Shape counts() {
        return part("counts", number("replies", 0, COUNT), number("reposts", 0, COUNT),
                number("likes", 0, COUNT));
    }

    private static Shape entry(int most) {
        return part("", person("author", false), when(), said(most), counts(),
                picture("picture").wanted());
    }

    private static Shape messages() {
        return parts("messages", 2, 6, part("", choice("from", "doctor", "other"), when(),
                said(0), picture("picture").wanted()));
    }

    private static Shape picture(String key) {
        return part(key, of(Kind.FILE, "file"), words("alt", 2).within(500).hinted("alt"),
                parts("regions", 0, 8, part("", of(Kind.ID, "id"),
                        words("text", 1).named("region").hinted("region"),
                        choice("weight", "decisive", "accepted", "other").named("regionWeight"),
                        choice("type", types()).otherwise("").told(),
                        of(Kind.BOX, "box").otherwise("40,40,20,20"))));
    }

    private static String[] types() {
        return Arrays.stream(FragmentType.values()).map(FragmentType::code)
                .toArray(String[]::new);
    }
}
