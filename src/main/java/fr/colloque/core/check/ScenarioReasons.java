package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.module.Fragment;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.MarkedText;
import fr.colloque.core.module.Words;
import fr.colloque.core.source.Rule;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The reasons shown afterwards quote at least one of the words that decide. */
final class ScenarioReasons implements ScenarioRule {

    /** « de », « la », “of” are in every sentence and quote nothing. */
    private static final int SHORTEST_QUOTE = 3;

    @Override
    public void check(ScenarioAtHand at) {
        for (Language language : Language.values()) {
            Set<String> deciding = deciding(at, language);
            Set<String> said = new HashSet<>();
            at.scenario().why().forEach(why -> said.addAll(words(why.in(language))));
            said.retainAll(deciding);
            if (!deciding.isEmpty() && said.isEmpty()) {
                at.report(Rule.WHY_QUOTE, steps("why", 0, language.code()), language.code(),
                        deciding.iterator().next());
            }
        }
    }

    private static Set<String> deciding(ScenarioAtHand at, Language language) {
        Set<String> deciding = new HashSet<>();
        for (MarkablePlace place : MarkablePlace.of(at.scenario().surface())) {
            MarkedText text = place.text().in(language);
            text.fragments().stream().filter(Fragment::decisive).forEach(fragment -> {
                String marked = text.plain().substring(fragment.start(), fragment.end());
                Set<String> words = words(marked);
                words.removeIf(word -> word.length() < SHORTEST_QUOTE && words.size() > 1);
                deciding.addAll(words);
            });
        }
        return deciding;
    }

    /** The words in small letters, without what is elided before an apostrophe. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (Words.Word word : Words.of(text)) {
            String shown = text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT);
            int apostrophe = Math.max(shown.lastIndexOf('\u2019'), shown.lastIndexOf('\''));
            words.add(apostrophe > 0 && apostrophe <= 2 ? shown.substring(apostrophe + 1) : shown);
        }
        return words;
    }
}
