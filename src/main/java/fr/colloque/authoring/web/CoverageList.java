package fr.colloque.authoring.web;

import fr.colloque.core.check.Coverage;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Folded;
import java.time.LocalDate;
import java.util.List;

/**
 * What of the map somebody wants to see.
 *
 * @param kind  the code of a group; empty for all
 * @param words of the id, the title or the digest; empty for all
 * @param gaps  only what is in force and not both taught and practised
 */
record CoverageList(String kind, String words, boolean gaps) {

    List<Coverage> of(List<Coverage> all, Language language, LocalDate today) {
        return all.stream()
                .filter(c -> kind.isEmpty() || c.group().code().equals(kind))
                .filter(c -> !gaps || c.inForce(today) && c.gap() != Coverage.Gap.COVERED)
                .filter(c -> Folded.contains(c.item().id() + ' ' + c.item().label().in(language)
                        + ' ' + c.item().title().in(language) + ' '
                        + c.item().digest().in(language), words))
                .toList();
    }
}
