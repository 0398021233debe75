package fr.colloque.core.source;

import fr.colloque.core.module.SinceWhitePaper;
import fr.colloque.core.module.Source;
import fr.colloque.core.module.Text;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A rule, recommendation, case or fact from its YAML text. */
public final class SourceReader {

    private SourceReader() { }

    public static Reading<Source> read(String file, String text) {
        return locate(file, text).map(Located::value);
    }

    /** The same, with the lines of everything in it. */
    public static Reading<Located<Source>> locate(String file, String text) {
        return Schemas.read(file, text, FileKind.SOURCE)
                .map(map -> new Located<>(file, source(map), map));
    }

    private static Source source(YamlNode.Mapping map) {
        return new Source(map.string("id"),
                Source.Kind.valueOf(map.string("kind").toUpperCase(Locale.ROOT)),
                Texts.text(map, "label"), Texts.text(map, "title"), Texts.text(map, "digest"),
                Texts.text(map, "source"), day(map, "inForceFrom"), day(map, "until"),
                map.has("supersededBy") ? Optional.of(map.string("supersededBy"))
                        : Optional.empty(),
                map.has("since2011") ? Optional.of(since(map.map("since2011")))
                        : Optional.empty(),
                LocalDate.parse(map.string("checked")),
                Source.Confidence.valueOf(map.string("confidence").toUpperCase(Locale.ROOT)));
    }

    private static SinceWhitePaper since(YamlNode.Mapping map) {
        return new SinceWhitePaper(SinceWhitePaper.Change.valueOf(
                map.string("change").toUpperCase(Locale.ROOT)), side(map, "before"),
                side(map, "now"));
    }

    private static Optional<Text> side(YamlNode.Mapping map, String key) {
        return map.has(key) ? Optional.of(Texts.text(map, key)) : Optional.empty();
    }

    private static Optional<LocalDate> day(YamlNode.Mapping map, String key) {
        return map.has(key) ? Optional.of(LocalDate.parse(map.string(key))) : Optional.empty();
    }
}
