package fr.colloque.core.scoring;

import fr.colloque.core.module.Region;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores regions picked out of pictures. */
public final class MarkImageScoring {

    private MarkImageScoring() {
    }

    /**
     * F1 = 2·|S∩D| / (|S|+|D|), S without the accepted regions; 1 where both are empty.
     *
     * @param regions those of all pictures of the surface
     */
    public static Score score(List<Region> regions, Answer.Picked answer) {
        return MarkScoring.f1(answer.options(), ids(regions, Region.Weight.ACCEPTED),
                ids(regions, Region.Weight.DECISIVE));
    }

    private static Set<String> ids(List<Region> regions, Region.Weight weight) {
        return regions.stream().filter(r -> r.weight() == weight).map(Region::id)
                .collect(Collectors.toSet());
    }
}
