package fr.colloque.authoring;

import fr.colloque.core.module.MarkedText;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.PartialCredit;
import fr.colloque.core.module.Person;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.module.Verdict;
import java.util.List;
import java.util.Optional;

/** A scenario with nothing written in it yet but its title. */
final class BlankScenario {

    private static final Text NOTHING = new Text("", "");
    private static final Markable UNMARKED =
            new Markable(new MarkedText("", List.of()), new MarkedText("", List.of()));
    private static final Person NOBODY = new Person("", "", UNMARKED);

    private BlankScenario() { }

    static Scenario of(String id, Text title, SurfaceKind kind, String lesson) {
        List<Task> tasks = List.of(new Task.Judge(Verdict.BREACH, PartialCredit.HALF, Stake.ONE),
                new Task.Mark(Stake.ONE));
        return new Scenario(id, title, Pool.PRACTICE, Optional.empty(), lesson, NOTHING,
                surface(kind), tasks, List.of(NOTHING, NOTHING), List.of(), List.of(), List.of(), Optional.empty());
    }

    private static Surface.Message message(boolean fromDoctor) {
        return new Surface.Message(fromDoctor, NOTHING, UNMARKED, Optional.empty());
    }

    private static Surface surface(SurfaceKind kind) {
        return switch (kind) {
            case POST -> new Surface.Post(NOBODY, UNMARKED, UNMARKED,
                    new Surface.Counts(0, 0, 0), Optional.empty(), List.of());
            case DIRECT_MESSAGE -> new Surface.DirectMessage(NOBODY, NOBODY,
                    List.of(message(false),
                            message(true)));
            case REVIEW -> new Surface.Review(NOTHING, NOBODY, "", 1, NOTHING, UNMARKED,
                    Optional.empty());
        };
    }
}
