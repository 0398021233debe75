package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.Rule;

/** A post fits on the network, the file is called like its id, and the lesson is there. */
final class ScenarioTexts implements ScenarioRule {

    private static final int LONGEST_POST = 280;
    private static final int LONGEST_ENTRY = 1000;
    private static final int LONGEST_OVERLAY = 120;

    @Override
    public void check(ScenarioAtHand at) {
        if (!at.scenario().id().equals(at.located().fileName())) {
            at.report(Rule.ID_FILE, steps("id"), at.scenario().id(), at.located().fileName());
        }
        if (!at.lessons().contains(at.scenario().lesson())) {
            at.report(Rule.SCENARIO_LESSON, steps("lesson"), at.scenario().lesson());
        }
        at.scenario().rewrite().ifPresent(text -> fits(at, text, "rewrite"));
        surface(at, at.scenario().surface());
    }

    private static void surface(ScenarioAtHand at, Surface surface) {
        switch (surface) {
            case Surface.Post post -> {
                fits(at, post.text().plain(), "surface", "text");
                post.quoted().ifPresent(q -> fits(at, q.text(), "surface", "quoted", "text"));
            }
            case Surface.Review review -> review.reply()
                    .ifPresent(r -> fits(at, r.text().plain(), "surface", "reply", "text"));
            case Surface.Thread thread -> each(at, thread, LONGEST_POST, "entries");
            case Surface.Group group -> each(at, group, LONGEST_ENTRY, "entries");
            case Surface.Story story -> each(at, story, LONGEST_OVERLAY, "overlays");
            case Surface.Profile profile -> profile.pinned()
                    .ifPresent(p -> fits(at, p.text().plain(), "surface", "pinned", "text"));
            case Surface.Exchange exchange -> { }     // as long as one likes
            case Surface.WebPage page -> { }
            case Surface.SearchResult result -> { }
        }
    }

    /** Surfaces of which every part has one text that can be marked. */
    private static void each(ScenarioAtHand at, Surface surface, int most, String list) {
        for (int i = 0; i < surface.markables().size(); i++) {
            fits(at, surface.markables().get(i).plain(), most, "surface", list, i, "text");
        }
    }

    private static void fits(ScenarioAtHand at, Text text, String... path) {
        fits(at, text, LONGEST_POST, (Object[]) path);
    }

    private static void fits(ScenarioAtHand at, Text text, int most, Object... path) {
        long longest = Math.max(length(text.fr()), length(text.en()));
        if (longest > most) {
            at.report(Rule.POST_LENGTH, path, longest, most);
        }
    }

    private static long length(String text) {
        return text.codePoints().count();
    }
}
