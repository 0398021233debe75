package fr.colloque.attempt;

import fr.colloque.core.module.MarkedText;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Person;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.module.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The same scenario with every other verdict, nothing right, nothing decisive, no reasons. */
final class OtherKeys {

    private static final Text NO_REASON = new Text("", "");

    private OtherKeys() { }

    static List<Scenario> of(Scenario scenario) {
        return Stream.of(Verdict.values()).map(verdict -> new Scenario(scenario.id(),
                scenario.title(), scenario.pool(), scenario.pair(), scenario.lesson(), scenario.context(),
                surface(scenario.surface()),
                scenario.tasks().stream().map(t -> task(t, verdict)).toList(), List.of(),
                List.of(), List.of(), List.of(), Optional.empty())).toList();
    }

    private static Task task(Task task, Verdict verdict) {
        return switch (task) {
            case Task.Judge judge -> new Task.Judge(verdict, judge.partial(), judge.stake());
            case Task.Mark mark -> mark;
            case Task.Rule rule -> new Task.Rule(rule.options(), Set.of(), rule.stake());
            case Task.Choose choose -> new Task.Choose(choose.question(), choose.several(),
                    choose.shuffled(), choose.options().stream().map(o -> new Task.Option(o.id(), o.text(),
                            !o.right(), NO_REASON)).toList(), choose.stake());
            default -> throw new IllegalArgumentException(task.kind());
        };
    }

    private static Surface surface(Surface surface) {
        return switch (surface) {
            case Surface.Post post -> new Surface.Post(person(post.author()), bare(post.time()),
                    bare(post.text()), post.counts(), post.quoted(),
                    post.pictures());
            case Surface.DirectMessage dm -> new Surface.DirectMessage(dm.doctor(), dm.other(),
                    dm.messages().stream().map(m -> new Surface.Message(m.fromDoctor(), m.time(),
                            bare(m.text()), m.picture())).toList());
            case Surface.Review review -> new Surface.Review(review.place(), review.doctor(),
                    review.reviewer(), review.stars(), review.time(), bare(review.text()),
                    review.reply().map(r -> new Surface.Reply(r.time(), bare(r.text()))));
            default -> throw new IllegalArgumentException(surface.kind());
        };
    }

    private static Person person(Person person) {
        return new Person(person.name(), person.handle(), bare(person.bio()));
    }

    private static Markable bare(Markable text) {
        return new Markable(new MarkedText(text.fr().plain(), List.of()),
                new MarkedText(text.en().plain(), List.of()));
    }
}
