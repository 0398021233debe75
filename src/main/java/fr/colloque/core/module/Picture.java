package fr.colloque.core.module;

import java.util.List;

/**
 * A picture on a surface, made for it.
 *
 * @param file    its name under {@code media/} of the module, an SVG
 * @param alt     what it shows, for who does not see it; gives nothing of the answer away
 * @param regions what may be picked out, in reading order; none where nothing is asked about it
 */
public record Picture(String file, Text alt, List<Region> regions) {

    public Picture {
        regions = List.copyOf(regions);
    }
}
