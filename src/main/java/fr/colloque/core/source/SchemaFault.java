package fr.colloque.core.source;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What the schema validator complains of, as a finding of ours. */
final class SchemaFault {

    private SchemaFault() { }

    static Finding finding(String file, YamlNode root, Error error) {
        Object[] path = steps(error.getInstanceLocation());
        int line = root.lineOf(path);
        String place = place(path);
        String expected = shown(error.getSchemaNode());
        Rule rule = rule(error.getKeyword());
        return switch (rule) {
            case SCHEMA_MISSING -> Finding.of(file, line, rule, error.getProperty(), place);
            case SCHEMA_UNKNOWN -> unknown(file, root, path, error.getProperty());
            case SCHEMA_REPEATED -> Finding.of(file, line, rule, place);
            default -> Finding.of(file, line, rule, place, expected);
        };
    }

    private static Finding unknown(String file, YamlNode root, Object[] path, String key) {
        List<Object> deeper = new ArrayList<>(List.of(path));
        deeper.add(key);
        int line = root.lineOf(deeper.toArray());
        return Finding.of(file, line, Rule.SCHEMA_UNKNOWN, key, place(path));
    }

    private static Rule rule(String keyword) {
        return switch (keyword) {
            case "required" -> Rule.SCHEMA_MISSING;
            case "additionalProperties" -> Rule.SCHEMA_UNKNOWN;
            case "type" -> Rule.SCHEMA_TYPE;
            case "enum", "const" -> Rule.SCHEMA_VALUE;
            case "minLength", "maxLength" -> Rule.SCHEMA_LENGTH;
            case "minItems", "maxItems" -> Rule.SCHEMA_COUNT;
            case "minimum", "maximum" -> Rule.SCHEMA_RANGE;
            case "uniqueItems" -> Rule.SCHEMA_REPEATED;
            default -> Rule.SCHEMA_FORM;
        };
    }

    private static Object[] steps(NodePath path) {
        Object[] steps = new Object[path.getNameCount()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = path.getElement(i);
        }
        return steps;
    }

    /** {@code tasks[1].options}: how people speak of a place; places count from 1. */
    private static String place(Object[] steps) {
        StringBuilder place = new StringBuilder();
        for (Object step : steps) {
            if (step instanceof Integer number) {
                place.append('[').append(number + 1).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step);
            }
        }
        return place.isEmpty() ? "/" : place.toString();
    }

    private static String shown(JsonNode expected) {
        if (expected == null) {
            return "";
        }
        return expected.isArray()
                ? expected.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
                : expected.asString();
    }
}
