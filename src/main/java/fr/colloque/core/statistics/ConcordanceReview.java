package fr.colloque.core.statistics;

import static fr.colloque.core.statistics.Figure.Missing.NO_ANSWERS;
import static fr.colloque.core.statistics.Figure.Missing.TOO_FEW_TASKS;

import fr.colloque.core.scoring.PanelKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether concordance tasks and their panels are fit to be used together.
 *
 * @param panels one per task, in order
 */
public record ConcordanceReview(List<PanelKey> panels) {

    /** One task in so many may have its mode at 0; with more, “always 0” pays (Lubarsky). */
    private static final int ONE_IN = 10;

    public ConcordanceReview {
        panels = List.copyOf(panels);
    }

    /** What an author or a reviewer must be told. */
    public enum Warning {
        /** Fewer than five experts: nothing is scored. */
        TOO_FEW_EXPERTS,
        /** Fewer than ten experts: what is scored is provisional. */
        PROVISIONAL,
        /** The panel is of two minds: the task must not be published. */
        SEPARATE_MODES,
        /** A panel that scores, and all of it said 0: who never lets a fact count is right. */
        EVERYBODY_ZERO,
        /** More than a tenth of the tasks that were answered have their mode at 0. */
        MANY_ZEROS;

        /** Whether publication has to wait. */
        public boolean blocks() {
            return this == SEPARATE_MODES;
        }
    }

    /**
     * A warning and what it is about.
     *
     * @param task the number of the task, from 0; nothing where it is about all of them
     */
    public record Warned(Warning warning, Optional<Integer> task) { }

    /** All warnings, by task, then those about the whole. */
    public List<Warned> warnings() {
        List<Warned> warnings = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            Optional<Integer> task = Optional.of(i);
            of(panels.get(i)).forEach(warning -> warnings.add(new Warned(warning, task)));
        }
        long answered = panels.stream().filter(panel -> panel.experts() > 0).count();
        if (zeros() * ONE_IN > answered) {
            warnings.add(new Warned(Warning.MANY_ZEROS, Optional.empty()));
        }
        return warnings;
    }

    /** What is to be said of one panel. */
    public static List<Warning> of(PanelKey panel) {
        List<Warning> warnings = new ArrayList<>();
        switch (panel.standing()) {
            case PENDING -> warnings.add(Warning.TOO_FEW_EXPERTS);
            case PROVISIONAL -> warnings.add(Warning.PROVISIONAL);
            case SOUND -> { }
        }
        if (panel.separateModes()) {
            warnings.add(Warning.SEPARATE_MODES);
        }
        if (panel.scores() && panel.votesFor(0) == panel.experts()) {
            warnings.add(Warning.EVERYBODY_ZERO);
        }
        return List.copyOf(warnings);
    }

    /** How many tasks have most votes at 0. */
    public long zeros() {
        return panels.stream().filter(panel -> panel.modes().contains(0)).count();
    }

    /** The mean score of one who always says 0; belongs beside {@link #ownMean}. */
    public Figure alwaysZero() {
        return mean(PanelFigures::alwaysZeroExactly);
    }

    /** The panels’ own mean score, each expert scored by the others. */
    public Figure ownMean() {
        return mean(PanelFigures::ownMeanExactly);
    }

    /** How much the experts agree beyond chance, each task a unit; one alone has nothing beside it
        by which chance could be known. */
    public Figure alpha(Krippendorff.Distance distance) {
        List<List<Integer>> units = panels.stream().map(ConcordanceReview::values)
                .filter(values -> values.size() > 1).toList();
        return units.size() < 2 ? Figure.none(TOO_FEW_TASKS)
                : Krippendorff.alpha(units, distance);
    }

    private static List<Integer> values(PanelKey panel) {
        return panel.votes().entrySet().stream()
                .flatMap(vote -> Collections.nCopies(vote.getValue(), vote.getKey()).stream())
                .toList();
    }

    /** Over the tasks with two experts or more, so that both figures are of the same tasks. */
    private Figure mean(Function<PanelFigures, BigDecimal> figure) {
        return Figure.mean(panels.stream().map(PanelFigures::new)
                .filter(PanelFigures::comparable).map(figure).toList(), NO_ANSWERS);
    }
}
