package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.module.Fragment;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.MarkedText;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Verdict;
import fr.colloque.core.module.Words;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Rule;
import fr.colloque.core.source.YamlNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fragments can be marked: they stand where marking is possible, hold whole words, decide alike in
 * both languages, and exist exactly where the verdict says that something decides.
 */
final class ScenarioFragments implements ScenarioRule {

    @Override
    public void check(ScenarioAtHand at) {
        List<MarkablePlace> places = MarkablePlace.of(at.scenario().surface());
        places.forEach(place -> {
            for (Language language : Language.values()) {
                words(at, place, language);
            }
            pair(at, place);
        });
        verdict(at, places);
        elsewhere(at, places);
    }

    private static void words(ScenarioAtHand at, MarkablePlace place, Language language) {
        MarkedText text = place.text().in(language);
        List<Words.Word> words = Words.of(text.plain());
        for (Fragment fragment : text.fragments()) {
            String marked = text.plain().substring(fragment.start(), fragment.end());
            boolean cuts = words.stream().anyMatch(w -> inside(w, fragment.start())
                    || inside(w, fragment.end()));
            boolean holdsOne = words.stream()
                    .anyMatch(w -> w.within(fragment.start(), fragment.end()));
            if (cuts || !holdsOne || !marked.equals(marked.strip())) {
                at.report(Rule.FRAGMENT_WORD, place.in(language), marked);
            }
        }
    }

    private static boolean inside(Words.Word word, int at) {
        return word.start() < at && at < word.end();
    }

    private static void pair(ScenarioAtHand at, MarkablePlace place) {
        long fr = decisive(place, Language.FR);
        long en = decisive(place, Language.EN);
        if (fr != en) {
            at.report(Rule.FRAGMENT_PAIR, place.in(Language.EN), fr, en);
        }
    }

    private static void verdict(ScenarioAtHand at, List<MarkablePlace> places) {
        Optional<Verdict> verdict = at.scenario().verdict();
        boolean marks = at.scenario().tasks().stream().anyMatch(Task.Mark.class::isInstance);
        long decisive = places.stream()
                .mapToLong(p -> decisive(p, Language.FR) + decisive(p, Language.EN)).sum();
        if (verdict.filter(Verdict.NONE::equals).isPresent() && decisive > 0) {
            at.report(Rule.FRAGMENT_UNEXPECTED, steps("tasks", 0, "verdict"));
        }
        if (verdict.filter(v -> v != Verdict.NONE).isPresent() && marks && decisive == 0) {
            at.report(Rule.FRAGMENT_NONE, steps("surface"), verdict.get().code());
        }
    }

    private static long decisive(MarkablePlace place, Language language) {
        return place.text().in(language).fragments().stream().filter(Fragment::decisive).count();
    }

    /** Markup where nothing can be marked would be shown as it is, or count for nothing. */
    private static void elsewhere(ScenarioAtHand at, List<MarkablePlace> places) {
        YamlNode root = at.located().node();
        Set<YamlNode> markable = new HashSet<>();
        places.forEach(place -> root.at(place.path())
                .ifPresent(node -> markable.addAll(node.scalars())));
        root.scalars().stream().filter(s -> s.text().contains("[[") && !markable.contains(s))
                .forEach(s -> at.report().accept(Finding.of(
                        at.located().file(), s.line(), Rule.FRAGMENT_PLACE, s.text())));
    }
}
