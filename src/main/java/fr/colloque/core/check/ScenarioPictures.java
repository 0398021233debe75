package fr.colloque.core.check;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Region;
import fr.colloque.core.source.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pictures are there, say what they show, and no two regions of a surface share an id. */
final class ScenarioPictures implements ScenarioRule {

    @Override
    public void check(ScenarioAtHand at) {
        Set<String> ids = new HashSet<>();
        for (PicturePlace place : PicturePlace.of(at.scenario().surface())) {
            if (!at.media().contains(place.picture().file())) {
                at.report(Rule.PICTURE_FILE, place.with("file"), place.picture().file());
            }
            for (Language language : Language.values()) {
                if (place.picture().alt().in(language).isBlank()) {
                    at.report(Rule.PICTURE_ALT, place.with("alt", language.code()),
                            place.picture().file(), language.code());
                }
            }
            regions(at, place, ids);
        }
    }

    private static void regions(ScenarioAtHand at, PicturePlace place, Set<String> ids) {
        List<Region> regions = place.picture().regions();
        for (int i = 0; i < regions.size(); i++) {
            if (!ids.add(regions.get(i).id())) {
                at.report(Rule.REGION_REPEATED, place.with("regions", i, "id"),
                        regions.get(i).id());
            }
        }
    }
}
