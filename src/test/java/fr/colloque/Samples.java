package fr.colloque;

import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.MarkedText;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Person;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.FragmentMarkup;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Content for tests, in our words: texts carry the same markup as the files. */
public final class Samples {

    private Samples() { }

    /** Everything that comes with the application. */
    public static Curriculum bundled() {
        return CurriculumReader.read(SourceTree.of(Path.of(""), "modules", "content")).value()
                .orElseThrow();
    }

    public static Text text(String both) {
        return new Text(both, both);
    }

    /** The same text in both languages, with its fragments. */
    public static Markable markable(String both) {
        return markable(both, both);
    }

    public static Markable markable(String fr, String en) {
        return new Markable(marked(fr), marked(en));
    }

    private static MarkedText marked(String markup) {
        return FragmentMarkup.read("sample.yaml", 1, markup).value().orElseThrow();
    }

    public static Person aPerson(String bio) {
        return new Person("Dr Salomé Kervadec", "@dr_kervadec_fictif", markable(bio));
    }

    /** A post with its bio, time and text. */
    public static Surface.Post aPost(String bio, String time, String text) {
        return aPost(bio, time, markable(text));
    }

    public static Surface.Post aPost(String bio, String time, Markable text) {
        return new Surface.Post(aPerson(bio), markable(time), text,
                new Surface.Counts(0, 0, 0), Optional.empty(), List.of());
    }

    public static Surface.DirectMessage aDirectMessage(String... messages) {
        return new Surface.DirectMessage(aPerson("Médecin"), aPerson("Patiente"),
                Stream.of(messages).map(m -> new Surface.Message(true, text("lundi"), markable(m),
                        Optional.empty()))
                        .toList());
    }

    public static Surface.Review aReview(String text, String reply) {
        return new Surface.Review(text("Cabinet des Tilleuls"), aPerson("Médecin"), "Nino P.", 1,
                text("lundi"), markable(text),
                Optional.of(new Surface.Reply(text("mardi"), markable(reply))));
    }

    /** A scenario on this surface; the first task is to judge. */
    public static Scenario aScenario(Surface surface, Task... tasks) {
        return new Scenario("a-scenario", text("Un titre"), Pool.PRACTICE, Optional.empty(),
                "01-une-fiche",
                text("Un contexte"), surface, List.of(tasks), List.of(text("Une raison")),
                List.of("CSP-R4127-4"), List.of("LB-6.5"), List.of(), Optional.empty());
    }
}
