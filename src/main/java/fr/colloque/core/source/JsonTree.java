package fr.colloque.core.source;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Our nodes as the schema validator wants them. */
final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() { }

    static JsonNode of(YamlNode node) {
        return switch (node) {
            case YamlNode.Mapping map -> object(map);
            case YamlNode.Listing list -> array(list);
            case YamlNode.Scalar scalar -> value(scalar);
        };
    }

    private static JsonNode object(YamlNode.Mapping map) {
        ObjectNode object = NODES.objectNode();
        map.values().forEach((key, value) -> object.set(key, of(value)));
        return object;
    }

    private static JsonNode array(YamlNode.Listing list) {
        ArrayNode array = NODES.arrayNode();
        list.items().forEach(item -> array.add(of(item)));
        return array;
    }

    private static JsonNode value(YamlNode.Scalar scalar) {
        return switch (scalar.type()) {
            case STRING -> NODES.stringNode(scalar.text());
            case INTEGER -> NODES.numberNode(Integer.parseInt(scalar.text()));
            case DECIMAL -> NODES.numberNode(new BigDecimal(scalar.text()));
            case BOOLEAN -> NODES.booleanNode(Boolean.parseBoolean(scalar.text()));
            case NULL -> NODES.nullNode();
        };
    }
}
