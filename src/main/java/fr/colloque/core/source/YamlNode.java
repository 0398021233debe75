package fr.colloque.core.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A piece of a YAML text that knows its line. */
public sealed interface YamlNode {

    /** The line on which it starts, from 1. */
    int line();

    /** The piece at the end of a path of keys and places, where there is one. */
    default Optional<YamlNode> at(Object... path) {
        Optional<YamlNode> node = Optional.of(this);
        for (Object step : path) {
            node = node.flatMap(n -> n.step(step));
        }
        return node;
    }

    /** The line of the deepest piece of the path that is written; of this one otherwise. */
    default int lineOf(Object... path) {
        YamlNode node = this;
        int line = line();
        for (Object step : path) {
            Optional<YamlNode> next = node.step(step);
            if (next.isEmpty()) {
                break;
            }
            line = node instanceof Mapping map ? map.keyLine(step.toString()) : next.get().line();
            node = next.get();
        }
        return line;
    }

    private Optional<YamlNode> step(Object step) {
        return switch (this) {
            case Mapping map -> Optional.ofNullable(map.values().get(step.toString()));
            case Listing list when step instanceof Integer place && place < list.items().size() ->
                    Optional.of(list.items().get(place));
            default -> Optional.empty();
        };
    }

    /** Keys with their values, in the order of the text. */
    record Mapping(int line, Map<String, YamlNode> values, Map<String, Integer> keyLines)
            implements YamlNode {

        public Mapping {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            keyLines = Map.copyOf(keyLines);
        }

        int keyLine(String key) {
            return keyLines.getOrDefault(key, line);
        }

        boolean has(String key) {
            return values.containsKey(key);
        }

        Mapping map(String key) {
            return (Mapping) require(key);
        }

        List<YamlNode> list(String key) {
            return has(key) ? ((Listing) require(key)).items() : List.of();
        }

        List<Mapping> maps(String key) {
            return list(key).stream().map(Mapping.class::cast).toList();
        }

        List<String> strings(String key) {
            return list(key).stream().map(item -> ((Scalar) item).text()).toList();
        }

        String string(String key) {
            return ((Scalar) require(key)).text();
        }

        int integer(String key) {
            return Integer.parseInt(string(key));
        }

        int integer(String key, int otherwise) {
            return has(key) ? integer(key) : otherwise;
        }

        boolean flag(String key) {
            return Boolean.parseBoolean(string(key).toLowerCase(java.util.Locale.ROOT));
        }

        boolean flag(String key, boolean otherwise) {
            return has(key) ? flag(key) : otherwise;
        }

        private YamlNode require(String key) {
            YamlNode value = values.get(key);
            if (value == null) {
                throw new IllegalStateException("The schema lets " + key + " be left out");
            }
            return value;
        }
    }

    /** Items in the order of the text. */
    record Listing(int line, List<YamlNode> items) implements YamlNode {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** One value as it is written, without its quotes. */
    record Scalar(int line, String text, Type type) implements YamlNode { }

    /** What YAML takes a value for. */
    enum Type { STRING, INTEGER, DECIMAL, BOOLEAN, NULL }

    /** All values below this piece, in the order of the text; keys are not values. */
    default List<Scalar> scalars() {
        List<Scalar> found = new ArrayList<>();
        switch (this) {
            case Scalar scalar -> found.add(scalar);
            case Listing list -> list.items().forEach(item -> found.addAll(item.scalars()));
            case Mapping map -> map.values().values().forEach(v -> found.addAll(v.scalars()));
        }
        return found;
    }
}
