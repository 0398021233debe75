package fr.colloque.authoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Ids picked from a list, as the view can keep them. */
final class Picked {

    private Picked() { }

    /** A list of our own, without what was no id and without repetition. */
    static List<String> from(List<String> picked) {
        return picked == null ? new ArrayList<>() : picked.stream().filter(Objects::nonNull)
                .distinct().collect(Collectors.toCollection(ArrayList::new));
    }
}
