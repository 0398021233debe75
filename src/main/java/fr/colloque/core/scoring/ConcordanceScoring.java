package fr.colloque.core.scoring;

import java.util.Optional;

/** Scores an answer beside those of a panel. */
public final class ConcordanceScoring {

    private ConcordanceScoring() {
    }

    /**
     * votes for the chosen value / votes for the modal value (aggregate scoring: Norman, Charlin).
     *
     * @return nothing while the panel has fewer than five experts, and nothing for an answer
     *     “outside my field”: neither counts
     */
    public static Optional<Score> score(PanelKey panel, Answer.Rated answer) {
        return answer.shift().filter(value -> panel.scores()).flatMap(panel::aggregate);
    }
}
