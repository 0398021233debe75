package fr.colloque.core.source;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Holds a text against the JSON Schema of its kind; the faults name lines of the YAML text. */
final class Schemas {

    /** More faults than that in one file help nobody. */
    static final int MOST_FINDINGS = 100;

    private static final Map<FileKind, Schema> BY_KIND = load();

    private Schemas() { }

    /** The map at the top of a text, once it has the structure that its kind demands. */
    static Reading<YamlNode.Mapping> read(String file, String text, FileKind kind) {
        return YamlSource.read(file, text).then(root -> validated(file, root, kind));
    }

    static Reading<YamlNode.Mapping> validated(String file, YamlNode root, FileKind kind) {
        List<Finding> findings = BY_KIND.get(kind).validate(JsonTree.of(root)).stream()
                .map(error -> SchemaFault.finding(file, root, error))
                .distinct().sorted().limit(MOST_FINDINGS).toList();
        return findings.isEmpty() ? Reading.of((YamlNode.Mapping) root) : Reading.faulty(findings);
    }

    private static Map<FileKind, Schema> load() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true).losslessNarrowing(false).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, b -> b.schemaRegistryConfig(config));
        Map<FileKind, Schema> schemas = new EnumMap<>(FileKind.class);
        for (FileKind kind : FileKind.values()) {
            schemas.put(kind, load(registry, kind));
        }
        return schemas;
    }

    private static Schema load(SchemaRegistry registry, FileKind kind) {
        try (InputStream in = Schemas.class.getResourceAsStream(kind.schemaResource())) {
            return registry.getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
