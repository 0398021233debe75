package fr.colloque.attempt;

import static fr.colloque.Samples.aPost;
import static fr.colloque.Samples.aScenario;
import static fr.colloque.Samples.text;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Conversation.Choice;
import fr.colloque.core.module.Conversation.Step;
import fr.colloque.core.module.Picture;
import fr.colloque.core.module.Region;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One task of every kind that has a body of its own, in our words. */
final class EveryTask {

    private static final Stake SURE = new Stake(1, true);

    private EveryTask() { }

    /** A picture with a label that identifies, a date that does, a hand and a corner. */
    static Scenario onAPicture(Task... tasks) {
        Surface.Post post = aPost("", "", "Vu [[decisive:ici]]");
        return aScenario(new Surface.Post(post.author(), post.time(), post.text(), post.counts(),
                Optional.empty(), List.of(new Picture("radio.svg", text("Une radio"), List.of(
                        region("label", Region.Weight.DECISIVE), region("date",
                                Region.Weight.DECISIVE), region("hand", Region.Weight.OTHER),
                        region("corner", Region.Weight.ACCEPTED))))), tasks);
    }

    private static Region region(String id, Region.Weight weight) {
        return new Region(id, text("Zone " + id), weight, Optional.empty(), 1, 2, 30, 40);
    }

    static Task.Match match() {
        return new Task.Match(text("Quoi avec quoi ?"), Stream.of("a", "b", "c")
                .map(i -> new Task.Item(i, text("Objet " + i), i.equals("c") ? "y" : "x"))
                .toList(), Stream.of("x", "y", "z")
                .map(t -> new Task.Target(t, text("Cible " + t))).toList(), SURE);
    }

    static Task.Order order(String... ids) {
        return new Task.Order(text("Dans quel ordre ?"), Stream.of(ids)
                .map(a -> new Task.Action(a, text("Action " + a))).toList(), SURE);
    }

    static Task.Choose choose(boolean shuffled) {
        return new Task.Choose(text("Que faire ?"), false, shuffled, Stream.of("a", "b", "c", "d")
                .map(o -> new Task.Option(o, text("Option " + o), o.equals("b"),
                        text("Parce que " + o))).toList(), Stake.ONE);
    }

    /** Calm leads to a second step and a good end; angry ends at once. */
    static Task.Converse converse() {
        return new Task.Converse(text("Que répondre ?"), text("Mme R."), new Conversation("start",
                List.of(new Step("start", text("Elle écrit"), List.of(
                                new Choice("calm", text("Calme"), "more", 1, text("Apaise")),
                                new Choice("angry", text("Fâché"), "bad", 0, text("Blesse"))),
                                Optional.empty()),
                        new Step("more", text("Elle insiste"), List.of(
                                new Choice("firm", text("Ferme"), "good", 2, text("Protège"))),
                                Optional.empty()),
                        end("good", Verdict.NONE), end("bad", Verdict.BREACH))), Stake.ONE);
    }

    private static Step end(String id, Verdict verdict) {
        return new Step(id, text("Fin " + id), List.of(),
                Optional.of(new Conversation.Outcome(verdict, text("Issue " + id))));
    }

    static Task.Concordance concordance() {
        return new Task.Concordance(text("Personne ne le reconnaît"), text("Un prénom paraît"),
                SURE);
    }

    static Task.Rewrite rewrite() {
        return new Task.Rewrite(text("Écrire autrement"),
                List.of(new Task.Phrases(text("le lieu"), List.of("lycée"), List.of("school"))),
                List.of(new Task.Phrases(text("un conseil"), List.of("consult*"),
                        List.of("see a doctor"))), text("Le modèle"),
                List.of(text("Personne ne se reconnaît"), text("Utile")));
    }

    static Task.MarkImage markImage() {
        return new Task.MarkImage(SURE);
    }
}
