package fr.colloque.authoring;

import fr.colloque.platform.Refusal;
import java.util.List;

/** A picture is more than a drawing, no drawing at all, too large or has no usable name. */
public class PictureRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param rule  {@code syntax}, {@code viewBox}, {@code unsafe}, {@code size} or {@code name}
     * @param facts what was found
     */
    public PictureRefused(String rule, List<String> facts) {
        super(Kind.INVALID, "authoring_manifest.refusal." + rule, facts.toArray());
    }
}
