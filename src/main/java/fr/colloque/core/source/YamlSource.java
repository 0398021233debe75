package fr.colloque.core.source;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * YAML text into nodes that know their lines. Only the plain part of YAML is taken: no anchors, no
 * aliases, no tags, one document, every key once. Whatever the text holds, there is an answer.
 */
public final class YamlSource {

    /** How deep maps and lists may lie in each other. */
    public static final int DEEPEST = 30;

    private YamlSource() { }

    public static Reading<YamlNode> read(String file, String text) {
        return read(file, 1, text);
    }

    /** Reads a part of a file that begins at this line of it. */
    static Reading<YamlNode> read(String file, int firstLine, String text) {
        Optional<Finding> fault = TextLimits.fault(file, text);
        if (fault.isPresent()) {
            return Reading.faulty(fault.get());
        }
        try {
            Optional<Finding> refused = refused(file, firstLine, text);
            return refused.isPresent() ? Reading.faulty(refused.get())
                    : composed(file, firstLine, text);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0);
            return Reading.faulty(syntax(file, firstLine + line, e.getProblem()));
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Reading.faulty(syntax(file, firstLine, String.valueOf(e.getMessage())));
        }
    }

    /** The buffer takes the whole text: the reader fails where one ends inside a character pair. */
    private static LoadSettings settings(String text) {
        return LoadSettings.builder().setSchema(new CoreSchema()).setUseMarks(true)
                .setCodePointLimit(SourceTree.LARGEST_FILE + 1).setMaxAliasesForCollections(0)
                .setAllowNonScalarKeys(true)
                .setBufferSize(text.length() + 2).build();
    }

    private static Reading<YamlNode> composed(String file, int firstLine, String text) {
        Optional<Node> root = new Compose(settings(text)).composeString(text);
        return root.map(node -> new YamlTree(file, firstLine).read(node))
                .orElseGet(() -> Reading.faulty(syntax(file, firstLine, "empty")));
    }

    /** Looks at the events one by one, so that nothing deep or self-repeating is ever built. */
    private static Optional<Finding> refused(String file, int firstLine, String text) {
        int depth = 0;
        for (Event event : new Parse(settings(text)).parseString(text)) {
            int line = firstLine + event.getStartMark().map(Mark::getLine).orElse(0);
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                return Optional.of(Finding.of(file, line, Rule.YAML_NESTING, DEEPEST));
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
            Optional<String> feature = feature(event);
            if (feature.isPresent()) {
                return Optional.of(Finding.of(file, line, Rule.YAML_FEATURE, feature.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> feature(Event event) {
        if (event instanceof AliasEvent alias) {
            return Optional.of("*" + alias.getAlias().getValue());
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            return Optional.of("&" + node.getAnchor().get().getValue());
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar.getTag();
            case CollectionStartEvent start -> start.getTag();
            default -> Optional.empty();
        };
    }

    private static Finding syntax(String file, int line, String problem) {
        return new Finding(file, line, Rule.YAML_SYNTAX.code(), List.of(problem));
    }
}
