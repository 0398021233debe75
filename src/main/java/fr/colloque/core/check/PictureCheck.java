package fr.colloque.core.check;

import fr.colloque.core.source.Finding;
import java.util.List;

/** All rules for one drawing by itself, before it is taken in. */
public final class PictureCheck {

    private PictureCheck() { }

    /** What keeps an SVG text from being a drawing and nothing more; none when it is one. */
    public static List<Finding> check(String file, String svg) {
        return SvgScan.of(svg).faults().stream()
                .map(fault -> Finding.of(file, fault.line(), fault.rule(), fault.what())).toList();
    }
}
