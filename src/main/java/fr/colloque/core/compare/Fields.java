package fr.colloque.core.compare;

import fr.colloque.core.compare.FieldDifference.Aspect;
import fr.colloque.core.source.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares two structured texts field by field. */
final class Fields {

    private final List<FieldDifference> differences = new ArrayList<>();

    private Fields() { }

    /** What differs, by the paths of findings; a missing side is {@code null}. */
    static List<FieldDifference> between(YamlNode before, YamlNode after) {
        Fields fields = new Fields();
        fields.compare("", before, after);
        return fields.differences;
    }

    private void compare(String path, YamlNode before, YamlNode after) {
        if (isA(YamlNode.Mapping.class, before, after)) {
            maps(path, (YamlNode.Mapping) before, (YamlNode.Mapping) after);
        } else if (values(before).isPresent() && values(after).isPresent()) {
            add(path, TextDifference.ofLists(values(before).get(), values(after).get()));
        } else if (isA(YamlNode.Listing.class, before, after)) {
            lists(path, items(before), items(after));
        } else if (isA(YamlNode.Scalar.class, before, after)) {
            String older = text(before);
            String newer = text(after);
            add(path, prose(path) ? TextDifference.between(older, newer)
                    : TextDifference.whole(older, newer));
        } else {
            compare(path, before, null);
            compare(path, null, after);
        }
    }

    private void add(String path, TextDifference text) {
        if (text.changed()) {
            differences.add(new FieldDifference(path, aspect(path, text), text));
        }
    }

    /** Whether both are of this type, or the one that is there. */
    private static boolean isA(Class<?> type, YamlNode before, YamlNode after) {
        return (before == null || type.isInstance(before))
                && (after == null || type.isInstance(after));
    }

    private void maps(String path, YamlNode.Mapping before, YamlNode.Mapping after) {
        Set<String> keys = new LinkedHashSet<>();
        if (after != null) {
            keys.addAll(after.values().keySet());
        }
        if (before != null) {
            keys.addAll(before.values().keySet());
        }
        for (String key : keys) {
            compare(path.isEmpty() ? key : path + "." + key,
                    before == null ? null : before.values().get(key),
                    after == null ? null : after.values().get(key));
        }
    }

    private void lists(String path, List<YamlNode> before, List<YamlNode> after) {
        List<Pairing.Pair> pairs = Pairing.of(before.stream().map(Fields::item).toList(),
                after.stream().map(Fields::item).toList());
        for (Pairing.Pair pair : pairs) {
            int place = pair.after() < 0 ? pair.before() : pair.after();
            compare(path + "." + place,
                    pair.before() < 0 ? null : before.get(pair.before()),
                    pair.after() < 0 ? null : after.get(pair.after()));
        }
    }

    private static Pairing.Item item(YamlNode node) {
        String text = node.scalars().stream().map(YamlNode.Scalar::text)
                .collect(Collectors.joining("\n"));
        String name = node.at("id").filter(YamlNode.Scalar.class::isInstance)
                .map(id -> "\0" + text(id)).orElse(text);
        return new Pairing.Item(name, text);
    }

    private static List<YamlNode> items(YamlNode node) {
        return node instanceof YamlNode.Listing list ? list.items() : List.of();
    }

    private static String text(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }

    /** The values of a list that holds nothing else; of nothing, none. */
    private static Optional<List<String>> values(YamlNode node) {
        if (node == null) {
            return Optional.of(List.of());
        }
        return items(node).isEmpty() && !(node instanceof YamlNode.Listing)
                || !items(node).stream().allMatch(YamlNode.Scalar.class::isInstance)
                ? Optional.empty()
                : Optional.of(items(node).stream().map(Fields::text).toList());
    }

    private static boolean prose(String path) {
        return path.matches("(?:.*\\.)?(?:fr|en)");
    }

    private static Aspect aspect(String path, TextDifference text) {
        if (path.matches("(?:rules|recommendations|cases)(?:\\..*)?")) {
            return Aspect.CITATION;
        }
        if (path.matches("credit(?:\\..*)?|.+\\.credits?(?:\\..*)?")) {
            return Aspect.CREDIT;
        }
        boolean marks = text.runs().stream().anyMatch(r -> r.changed() && Tokens.marks(r.text()));
        boolean key = path.matches("tasks\\..*|surface\\..*\\.(?:weight|type|box)");
        if (marks || key && !prose(path)) {
            return Aspect.KEY;
        }
        return prose(path) ? Aspect.TEXT : Aspect.SETTING;
    }
}
