package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.Rule;

/** A post fits on the network, the file is called like its id, and the lesson is there. */
final class ScenarioTexts implements ScenarioRule {

    private static final int LONGEST_POST = 280;

    @Override
    public void check(ScenarioAtHand at) {
        if (!at.scenario().id().equals(at.located().fileName())) {
            at.report(Rule.ID_FILE, steps("id"), at.scenario().id(), at.located().fileName());
        }
        if (!at.lessons().contains(at.scenario().lesson())) {
            at.report(Rule.SCENARIO_LESSON, steps("lesson"), at.scenario().lesson());
        }
        at.scenario().rewrite().ifPresent(text -> fits(at, text, "rewrite"));
        switch (at.scenario().surface()) {
            case Surface.Post post -> {
                fits(at, post.text().plain(), "surface", "text");
                post.quoted().ifPresent(q -> fits(at, q.text(), "surface", "quoted", "text"));
            }
            case Surface.Review review -> review.reply()
                    .ifPresent(r -> fits(at, r.text().plain(), "surface", "reply", "text"));
            default -> { }
        }
    }

    private static void fits(ScenarioAtHand at, Text text, Object... path) {
        long fr = length(text.fr());
        long en = length(text.en());
        if (fr > LONGEST_POST || en > LONGEST_POST) {
            at.report(Rule.POST_LENGTH, path, Math.max(fr, en), LONGEST_POST);
        }
    }

    private static long length(String text) {
        return text.codePoints().count();
    }
}
