package fr.colloque.attempt;

import java.util.List;

/**
 * A task as it is asked, without its key.
 *
 * @param index     its number in the scenario, from 0; forms name their fields {@code t0}, …
 * @param kind      as {@link fr.colloque.core.module.Task#kind()}
 * @param question  the author's own question; empty where the kind says it all
 * @param several   whether several options may be picked
 * @param options   what may be picked; empty where {@code body} says what is asked
 * @param body      what a kind needs beyond its options; null for most
 * @param certainty how sure the doctor is; null where that is not asked
 * @param answered  whether an answer is saved; a conversation is answered once it has ended
 */
public record TaskView(int index, String kind, String question, boolean several,
                       List<OptionView> options, TaskBody body, CertaintyView certainty,
                       boolean answered) {

    public TaskView {
        options = List.copyOf(options);
    }

    /** Whether nothing picked is an answer too. */
    public boolean mayBeEmpty() {
        return kind.equals("mark") || kind.equals("markImage");
    }

    /** Whether an answer leads back to this task first: to what comes of it, or to its checks. */
    public boolean stays() {
        return !answered && (kind.equals("converse") || kind.equals("rewrite"));
    }

    /**
     * One thing to pick.
     *
     * @param detail a second, softer line; may be empty
     */
    public record OptionView(String id, String text, String detail, boolean chosen) { }

    /** How sure: from 0 to 3; −1 where nothing is said yet. */
    public record CertaintyView(int level) { }
}
