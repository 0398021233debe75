package fr.colloque.core.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The parser's nodes into ours; finds keys written twice and keys that are no words. */
final class YamlTree {

    /** Numbers are small here; anything longer is left a text, which the schema then refuses. */
    private static final String INTEGER = "[-+]?[0-9]{1,9}";
    private static final String DECIMAL = "[-+]?[0-9]{1,9}\\.[0-9]{1,9}";

    private final String file;
    private final int firstLine;
    private final List<Finding> findings = new ArrayList<>();

    YamlTree(String file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
    }

    Reading<YamlNode> read(Node root) {
        YamlNode node = node(root);
        return findings.isEmpty() ? Reading.of(node)
                : Reading.faulty(findings.stream().limit(Schemas.MOST_FINDINGS).toList());
    }

    private YamlNode node(Node node) {
        return switch (node) {
            case MappingNode map -> mapping(map);
            case SequenceNode list -> new YamlNode.Listing(line(list),
                    list.getValue().stream().map(this::node).toList());
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new IllegalArgumentException("Not a plain node");
        };
    }

    private YamlNode.Mapping mapping(MappingNode map) {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                findings.add(Finding.of(file, line(tuple.getKeyNode()), Rule.YAML_FEATURE, "?"));
                continue;
            }
            if (lines.putIfAbsent(key.getValue(), line(key)) != null) {
                findings.add(Finding.of(file, line(key), Rule.YAML_DUPLICATE, key.getValue()));
            }
            values.put(key.getValue(), node(tuple.getValueNode()));
        }
        return new YamlNode.Mapping(line(map), values, lines);
    }

    private YamlNode.Scalar scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        TextLimits.signFault(file, line(scalar), text).ifPresent(findings::add);
        return new YamlNode.Scalar(line(scalar), text, type(scalar.getTag(), text));
    }

    private static YamlNode.Type type(Tag tag, String text) {
        if (tag.equals(Tag.INT) && text.matches(INTEGER)) {
            return YamlNode.Type.INTEGER;
        }
        if (tag.equals(Tag.FLOAT) && text.matches(DECIMAL)) {
            return YamlNode.Type.DECIMAL;
        }
        if (tag.equals(Tag.BOOL)) {
            return YamlNode.Type.BOOLEAN;
        }
        return tag.equals(Tag.NULL) ? YamlNode.Type.NULL : YamlNode.Type.STRING;
    }

    private int line(Node node) {
        return firstLine + node.getStartMark().map(Mark::getLine).orElse(0);
    }
}
