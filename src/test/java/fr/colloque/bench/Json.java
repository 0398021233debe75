package fr.colloque.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Maps, lists, texts and numbers as JSON; what has to be read by programs only. */
final class Json {

    private Json() { }

    static String of(Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.entrySet().stream()
                    .map(e -> text(e.getKey()) + ": " + of(e.getValue()))
                    .collect(Collectors.joining(",\n", "{", "}"));
            case List<?> list -> list.stream().map(Json::of)
                    .collect(Collectors.joining(",\n", "[", "]"));
            case Double number -> String.format(Locale.ROOT, "%.3f", number);
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> text(value);
        };
    }

    private static String text(Object value) {
        return "\"" + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
