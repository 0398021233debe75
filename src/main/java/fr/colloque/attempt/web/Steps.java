package fr.colloque.attempt.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a form without scripts leads back to one of its tasks first: to what comes of a
 * word in a conversation, to the checks of a text and the pause before it is sent, or to an order
 * that gives a rank twice.
 */
final class Steps {

    private final HttpServletRequest form;
    private final List<String> kinds;

    Steps(HttpServletRequest form) {
        this.form = form;
        kinds = List.of(Objects.requireNonNullElse(form.getParameter("kinds"), "").split(","));
    }

    /** What to add to the address of the paper; nothing where the form leads on. */
    Optional<String> back() {
        if (rankTwice()) {
            return Optional.of("&why=twice" + at("order"));
        }
        if (form.getParameter("retreat") != null) {
            return Optional.of(at("converse"));
        }
        String stay = form.getParameter("stay");
        if (stay != null && stay.matches("\\d")) {
            return Optional.of("#task-" + stay);
        }
        return unpaused() ? Optional.of("&why=pause" + at("rewrite")) : Optional.empty();
    }

    /** Whether a text comes that its doctor was not yet asked to look at again. */
    private boolean unpaused() {
        String text = form.getParameter("t" + kinds.indexOf("rewrite"));
        return text != null && !text.isBlank() && form.getParameter("paused") == null;
    }

    private boolean rankTwice() {
        String[] ranks = form.getParameterValues("t" + kinds.indexOf("order"));
        Set<String> given = new HashSet<>();
        return ranks != null && Arrays.stream(ranks).filter(r -> !r.isBlank())
                .map(r -> r.substring(r.indexOf('=') + 1)).anyMatch(r -> !given.add(r));
    }

    private String at(String kind) {
        return "#task-" + kinds.indexOf(kind);
    }
}
