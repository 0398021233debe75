package fr.colloque.core.source;

import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import java.util.NoSuchElementException;
import java.util.Optional;

/** A scenario from its YAML text. */
public final class ScenarioReader {

    private ScenarioReader() { }

    /**
     * Reads one scenario.
     *
     * @param file where the text stands, for findings
     */
    public static Reading<Scenario> read(String file, String text) {
        return locate(file, text).map(Located::value);
    }

    /**
     * Reads a text under work: pieces may still be empty or too long, but none may be missing, as
     * {@link ScenarioWriter} always writes them. One that cannot be taken has the findings of
     * {@link #read}.
     */
    public static Reading<Scenario> readUnderWork(String file, String text) {
        return YamlSource.read(file, text).then(root -> {
            try {
                Texts texts = new Texts(file);
                return texts.whole(scenario((YamlNode.Mapping) root, texts));
            } catch (IllegalArgumentException | IllegalStateException | ClassCastException
                    | NoSuchElementException pieceMissing) {
                return read(file, text);
            }
        });
    }

    /** Reads one scenario, with the lines of everything in it. */
    public static Reading<Located<Scenario>> locate(String file, String text) {
        return Schemas.read(file, text, FileKind.SCENARIO).then(map -> {
            Texts texts = new Texts(file);
            return texts.whole(new Located<>(file, scenario(map, texts), map));
        });
    }

    private static Scenario scenario(YamlNode.Mapping map, Texts texts) {
        return new Scenario(map.string("id"), Texts.text(map, "title"),
                Pool.of(map.strings("pools").getFirst()),
                map.has("pair") ? Optional.of(map.string("pair")) : Optional.empty(),
                map.string("lesson"),
                Texts.text(map, "context"), new SurfaceReader(texts).read(map.map("surface")),
                map.maps("tasks").stream().map(TaskReader::read).toList(),
                Texts.texts(map, "why"), map.strings("rules"), map.strings("recommendations"),
                map.strings("cases"),
                map.has("rewrite") ? Optional.of(Texts.text(map, "rewrite")) : Optional.empty());
    }
}
