package fr.colloque.attempt;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.scoring.Certainty;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the choices of a posted form, by number of task. */
public final class Choices {

    private static final int LONGEST = 2_000;
    private static final int REPLACEMENT = 0xFFFD;
    /** Where nothing picked is an answer: nothing decides. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("mark", "markImage");

    /** Names the way to go back to in a conversation; empty is its beginning. */
    private static final String RETREAT = "retreat";

    private Choices() { }

    /**
     * The choices of the one task that the form names, or of all. An empty marking is an answer;
     * an empty question is none.
     *
     * @param form what was sent, by name of field
     * @throws AnswerDoesNotFit where a choice cannot be one: too long, or no text
     */
    public static Map<Integer, Choice> of(Map<String, String[]> form) {
        String only = first(form, "task");
        String[] kinds = Objects.requireNonNullElse(first(form, "kinds"), "").split(",", -1);
        Map<Integer, Choice> choices = new TreeMap<>();
        for (int i = 0; i < Math.min(kinds.length, Scenario.MOST_TASKS); i++) {
            if (only != null && !only.equals(String.valueOf(i))) {
                continue;
            }
            boolean retreat = kinds[i].equals("converse") && form.containsKey(RETREAT);
            String choice = joined(form.get(retreat ? RETREAT : "t" + i));
            if (!choice.isEmpty() || retreat || MAY_BE_EMPTY.contains(kinds[i])) {
                choices.put(i, new Choice(choice, certainty(first(form, "c" + i))));
            }
        }
        return choices;
    }

    private static String first(Map<String, String[]> form, String name) {
        String[] values = form.get(name);
        return values == null ? null : values[0];
    }

    private static String joined(String[] values) {
        if (values == null) {
            return "";
        }
        String choice = Arrays.stream(values).filter(v -> !v.isBlank())
                .collect(Collectors.joining(",")).replace("\r\n", "\n");
        if (choice.length() > LONGEST
                || choice.codePoints().anyMatch(Choices::unreadable)) {
            throw new AnswerDoesNotFit();
        }
        return choice;
    }

    /** No text of a person: a control character, or what stands for bytes that were none. */
    private static boolean unreadable(int sign) {
        return Character.isISOControl(sign) && sign != '\n' && sign != '\t'
                || sign == REPLACEMENT || Character.getType(sign) == Character.SURROGATE;
    }

    private static Optional<Certainty> certainty(String level) {
        if (level == null || level.isEmpty()) {
            return Optional.empty();
        }
        if (!level.matches("\\d")) {
            throw new AnswerDoesNotFit();
        }
        return Optional.of(Certainty.of(Integer.parseInt(level))
                .orElseThrow(AnswerDoesNotFit::new));
    }
}
