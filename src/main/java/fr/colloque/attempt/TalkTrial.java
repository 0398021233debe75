package fr.colloque.attempt;

import fr.colloque.core.conversation.Routes;
import fr.colloque.core.conversation.Walk;
import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Task;
import fr.colloque.core.scoring.Answer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A conversation as a doctor has it, for those who write it: asked and told, and never kept. */
public final class TalkTrial {

    private final Task.Converse talk;
    private final Walk walk;
    private final Language language;

    private TalkTrial(Task.Converse talk, Walk walk, Language language) {
        this.talk = talk;
        this.walk = walk;
        this.language = language;
    }

    /**
     * The conversation from one of its steps on; nothing where it has no such step.
     *
     * @param from the id of the step
     * @param way  the choices made since, as answers keep them; from the step again where one of
     *             them is not open any more
     */
    public static Optional<TalkTrial> of(Task.Converse written, String from, String way,
                                         Language language) {
        Conversation rest = new Conversation(from, written.conversation().steps());
        List<String> choices = Stream.of(way.split(">")).filter(c -> !c.isEmpty()).toList();
        return Walk.along(rest, choices).or(() -> Walk.begin(rest))
                .map(walk -> new TalkTrial(new Task.Converse(written.question(),
                        written.partner(), rest, written.stake()), walk, language));
    }

    /** What the page of a practice shows. */
    public TaskView getAsked() {
        TaskBodies bodies = new TaskBodies(0, 1, true, null, language);
        return new TaskView(0, talk.kind(), talk.question().in(language), false, List.of(),
                bodies.talk(talk, answer()), null, isOver());
    }

    /** What the feedback shows of the way that was gone. */
    public ExplainedTask.Body getTold() {
        return new Explanations(null, Set.of(), null, language).of(talk, answer(), true);
    }

    private Answer answer() {
        return new Answer.Conversed(walk.path());
    }

    /** Whether nothing more can be said. */
    public boolean isOver() {
        return walk.open().isEmpty();
    }

    /** Whether it came to an end that the author has written. */
    public boolean isEnded() {
        return walk.outcome().isPresent();
    }

    /** The points made since the first step of the trial; may be negative. */
    public int getPoints() {
        return walk.points();
    }

    /** The most that can be made from there; 0 where no end can be reached. */
    public int getBest() {
        return Routes.of(talk.conversation()).best().orElse(0);
    }

    /** The id of the step where one stands. */
    public String getAt() {
        return walk.at().id();
    }

    /** {@code fr} or {@code en}. */
    public String getLanguage() {
        return language.code();
    }
}
