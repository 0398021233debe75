package fr.colloque.core.source;

import fr.colloque.core.module.Author;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A module from the texts of its folder: its manifest, lessons, scenarios and pictures. */
public final class ModuleReader {

    private static final String MANIFEST = "module.yaml";

    private final String prefix;
    private final List<LessonText> lessons = new ArrayList<>();
    private final List<Located<Scenario>> scenarios = new ArrayList<>();
    private final Map<String, String> media = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private Optional<Located<Module>> head = Optional.empty();

    private ModuleReader(String prefix) {
        this.prefix = prefix;
    }

    /** Reads a tree that is rooted at the folder of one module. */
    public static Reading<Module> read(SourceTree tree) {
        return locate("", "", tree).whole();
    }

    /**
     * The same, keeping what could be read, with the lines of everything in it.
     *
     * @param folder the name of the module's folder
     * @param prefix what findings put before the path of a file
     */
    static ModuleSource locate(String folder, String prefix, SourceTree tree) {
        ModuleReader reader = new ModuleReader(prefix);
        tree.files().forEach(reader::file);
        if (tree.text(MANIFEST).isEmpty()) {
            reader.findings.add(Finding.of(prefix + MANIFEST, 1, Rule.FILE_MISSING));
        }
        return new ModuleSource(folder, reader.head, reader.lessons, reader.scenarios,
                reader.media, reader.findings);
    }

    private void file(String path, String text) {
        String file = prefix + path;
        if (path.equals(MANIFEST)) {
            keep(manifest(file, text), read -> head = Optional.of(read));
        } else if (path.matches("scenarios/[^/]+\\.yaml")) {
            keep(ScenarioReader.locate(file, text), scenarios::add);
        } else if (path.matches("lessons/[^/]+\\.md")) {
            keep(LessonText.read(file, text), lessons::add);
        } else if (path.matches("media/[a-z0-9]+(-[a-z0-9]+)*\\.svg")) {
            TextLimits.fault(file, text).ifPresentOrElse(findings::add,
                    () -> media.put(path.substring("media/".length()), text));
        } else if (!path.endsWith("README.md")) {
            findings.add(Finding.of(file, 1, Rule.FILE_MISPLACED));
        }
    }

    private <T> void keep(Reading<T> reading, Consumer<T> place) {
        reading.value().ifPresent(place);
        findings.addAll(reading.findings());
    }

    private static Reading<Located<Module>> manifest(String file, String text) {
        return Schemas.read(file, text, FileKind.MODULE)
                .map(map -> new Located<>(file, module(map), map));
    }

    private static Module module(YamlNode.Mapping map) {
        return new Module(map.string("id"), Texts.text(map, "title"), Texts.text(map, "summary"),
                Texts.texts(map, "objectives"),
                map.maps("authors").stream().map(ModuleReader::author).toList(),
                LocalDate.parse(map.string("legalCheck")), map.integer("minutes"),
                List.of(), List.of(), Map.of());
    }

    private static Author author(YamlNode.Mapping map) {
        return new Author(map.string("name"), Texts.text(map, "role"),
                Texts.text(map, "interests"), map.has("declared")
                ? Optional.of(LocalDate.parse(map.string("declared"))) : Optional.empty());
    }
}
