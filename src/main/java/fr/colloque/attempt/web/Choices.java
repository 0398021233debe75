package fr.colloque.attempt.web;

import fr.colloque.attempt.NothingAnswered;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Reads the choices of a posted form, by number of task. */
final class Choices {

    private static final int MOST_TASKS = 3;
    private static final int LONGEST = 2_000;

    private Choices() { }

    /**
     * The choices of the one task that the form names, or of all. An empty marking is an answer;
     * an empty question is none.
     */
    static Map<Integer, String> of(HttpServletRequest form) {
        String only = form.getParameter("task");
        String[] kinds = Objects.requireNonNullElse(form.getParameter("kinds"), "").split(",", -1);
        Map<Integer, String> choices = new TreeMap<>();
        for (int i = 0; i < Math.min(kinds.length, MOST_TASKS); i++) {
            String[] values = form.getParameterValues("t" + i);
            boolean asked = only == null || only.equals(String.valueOf(i));
            if (asked && (values != null || kinds[i].equals("mark"))) {
                choices.put(i, joined(values));
            }
        }
        return choices;
    }

    private static String joined(String[] values) {
        String choice = values == null ? "" : String.join(",", values);
        if (choice.length() > LONGEST) {
            throw new NothingAnswered();              // no paper of ours can send that
        }
        return choice;
    }
}
