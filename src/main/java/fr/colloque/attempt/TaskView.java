package fr.colloque.attempt;

import java.util.List;

/**
 * A task as it is asked, without its key.
 *
 * @param index    its number in the scenario, from 0; forms name their fields {@code t0}, …
 * @param kind     {@code judge}, {@code mark}, {@code rule} or {@code choose}
 * @param question the author's own question; empty where the kind says it all
 * @param several  whether several options may be picked
 * @param options  what may be picked; empty for {@code mark}
 * @param answered whether an answer is saved
 */
public record TaskView(int index, String kind, String question, boolean several,
                       List<OptionView> options, boolean answered) {

    public TaskView {
        options = List.copyOf(options);
    }

    /**
     * One thing to pick.
     *
     * @param detail a second, softer line; may be empty
     */
    public record OptionView(String id, String text, String detail, boolean chosen) { }
}
