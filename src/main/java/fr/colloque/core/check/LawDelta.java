package fr.colloque.core.check;

import fr.colloque.core.module.Source;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An item that holds from another day, until another day, or has been replaced: what cites it may
 * no longer be right. Another wording alone changes no law.
 */
public record LawDelta(Source was, Source now) {

    /** The changed items between two states of the reference library, by id. */
    public static List<LawDelta> between(List<Source> before, List<Source> after) {
        Map<String, Source> known = before.stream().collect(
                Collectors.toMap(Source::id, Function.identity(), (first, twin) -> first));
        return after.stream().filter(s -> known.containsKey(s.id()))
                .map(s -> new LawDelta(known.get(s.id()), s)).filter(LawDelta::changed)
                .toList();
    }

    private boolean changed() {
        return !was.inForceFrom().equals(now.inForceFrom()) || !was.until().equals(now.until())
                || !was.supersededBy().equals(now.supersededBy());
    }

}
