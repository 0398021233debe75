package fr.colloque.attempt;

import fr.colloque.attempt.TaskView.OptionView;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Task;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.RewriteCheck;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What some kinds of tasks ask beyond a list of options; never holds a key. */
public sealed interface TaskBody {

    /**
     * Items to be matched with targets, both in an order of this paper.
     *
     * @param targets with the letter of each as its detail
     */
    record Matching(List<MatchItem> items, List<OptionView> targets) implements TaskBody {
        public Matching {
            items = List.copyOf(items);
            targets = List.copyOf(targets);
        }
    }

    /** Something to be matched; {@code target} is what the doctor chose, or empty. */
    record MatchItem(String id, String text, String target) { }

    /** Actions to be put in order: as the doctor ranked them, else in an order of this paper. */
    record Ordering(List<RankedAction> actions) implements TaskBody {
        public Ordering {
            actions = List.copyOf(actions);
        }

        /** The ranks there are, from 1. */
        public List<Integer> ranks() {
            return IntStream.rangeClosed(1, actions.size()).boxed().toList();
        }
    }

    /** Something to be put in its place; {@code rank} counts from 1, 0 without an answer. */
    record RankedAction(String id, String text, int rank) { }

    /**
     * A conversation as far as it went. What comes later is not in it.
     *
     * @param turns   what was said so far
     * @param says    what the partner says now
     * @param replies what may be said now; the id is the whole way with that choice
     * @param outcome how it ended; empty while it goes on
     * @param before  the way without its last choice, as it is kept
     * @param free    whether one may go back
     */
    record Talk(String partner, List<Turn> turns, String says, List<OptionView> replies,
                String outcome, String before, boolean free) implements TaskBody {
        public Talk {
            turns = List.copyOf(turns);
            replies = List.copyOf(replies);
        }

        public boolean over() {
            return replies.isEmpty();
        }
    }

    /** What the partner said, and what the doctor answered. */
    record Turn(String says, String reply) { }

    /** What one was thinking, and the new fact. */
    record Vignette(String hypothesis, String fact) implements TaskBody { }

    /**
     * A text of the doctor's own.
     *
     * @param text   what was written so far
     * @param hint   how many characters would fit where it is to appear; 0 where nobody counts
     * @param checks what it was checked for; empty before it is saved, and in tests
     */
    record Draft(String text, int hint, List<CheckView> checks) implements TaskBody {
        public Draft {
            checks = List.copyOf(checks);
        }
    }

    /** One named check; {@code say} tells what must be said from what must not remain. */
    record CheckView(String name, boolean say, boolean passed) {

        /** What this text was checked for; names in the language that is read. */
        static List<CheckView> all(Task.Rewrite task, Answer.Written written, Language language) {
            RewriteCheck check = RewriteCheck.of(task, written.text(), written.language());
            return Stream.concat(
                    check.avoid().stream().map(c -> new CheckView(c.name().in(language), false,
                            c.met())),
                    check.say().stream().map(c -> new CheckView(c.name().in(language), true,
                            c.met()))).toList();
        }
    }
}
