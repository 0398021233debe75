package fr.colloque.core.module;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is asked about a surface, with its key. */
public sealed interface Task {

    /** How much the task counts, and whether certainty is asked. */
    Stake stake();

    default int weight() {
        return stake().weight();
    }

    /** The word that files, forms and answers use: {@code judge}, {@code markImage}, … */
    default String kind() {
        String name = getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Is it acceptable? One verdict of three. */
    record Judge(Verdict verdict, PartialCredit partial, Stake stake) implements Task { }

    /** Which words decide? The key stands in the surface itself. */
    record Mark(Stake stake) implements Task { }

    /** Which regions of the pictures decide? The key stands in the surface itself. */
    record MarkImage(Stake stake) implements Task { }

    /** Which rules are at stake? Options are ids of sources. */
    record Rule(List<String> options, Set<String> right, Stake stake) implements Task {
        public Rule {
            options = List.copyOf(options);
            right = Set.copyOf(right);
        }
    }

    /**
     * One or several options of one's own wording.
     *
     * @param shuffled whether every paper shows the options in an order of its own
     */
    record Choose(Text question, boolean several, boolean shuffled, List<Option> options,
                  Stake stake) implements Task {
        public Choose {
            options = List.copyOf(options);
        }
    }

    /** One thing that may be picked, whether it is right, and the reason shown afterwards. */
    record Option(String id, Text text, boolean right, Text why) { }

    /** What belongs to what? A target may take several items or none. */
    record Match(Text question, List<Item> items, List<Target> targets, Stake stake)
            implements Task {
        public Match {
            items = List.copyOf(items);
            targets = List.copyOf(targets);
        }
    }

    /** Something to be matched, and the id of the target it belongs to. */
    record Item(String id, Text text, String target) { }

    /** What items are matched with. */
    record Target(String id, Text text) { }

    /**
     * In which order?
     *
     * @param actions in the right order; papers show them in an order of their own
     */
    record Order(Text question, List<Action> actions, Stake stake) implements Task {
        public Order {
            actions = List.copyOf(actions);
        }
    }

    /** Something to be put in its place. */
    record Action(String id, Text text) { }

    /**
     * What does one say, and what comes of it? Answered step by step.
     *
     * @param partner who one talks with
     */
    record Converse(Text question, Text partner, Conversation conversation, Stake stake)
            implements Task { }

    /**
     * How does a new fact change the judgement, from −2 to +2? The key is a panel's answers.
     *
     * @param hypothesis what one is thinking before the fact
     */
    record Concordance(Text hypothesis, Text fact, Stake stake) implements Task { }

    /**
     * Write the safe version. Never points: checks by name, then the model, then the rubric.
     *
     * @param avoid  what must not remain
     * @param say    what must be said
     * @param rubric what the doctor ticks beside the model
     */
    record Rewrite(Text question, List<Phrases> avoid, List<Phrases> say, Text model,
                   List<Text> rubric) implements Task {
        public Rewrite {
            avoid = List.copyOf(avoid);
            say = List.copyOf(say);
            rubric = List.copyOf(rubric);
        }

        @Override
        public Stake stake() {
            return Stake.FORMATIVE;
        }
    }

    /** Wordings that count as one thing, in each language, and what that thing is called. */
    record Phrases(Text name, List<String> fr, List<String> en) {
        public Phrases {
            fr = List.copyOf(fr);
            en = List.copyOf(en);
        }

        public List<String> in(Language language) {
            return language == Language.FR ? fr : en;
        }
    }
}
