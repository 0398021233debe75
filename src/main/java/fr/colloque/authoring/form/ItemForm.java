package fr.colloque.authoring.form;

import fr.colloque.core.source.YamlNode;
import fr.colloque.core.source.YamlSource;
import fr.colloque.core.source.YamlWriter;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An item of the reference library as fields: what is typed, whether it can be read yet or not. A
 * field that holds nothing but may be left out is left out of the file.
 */
public final class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> TEXTS = List.of("label", "title", "digest", "source");
    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final List<String> IDS = List.of("id", "kind");
    private static final List<String> MAY_LACK = List.of("inForceFrom", "until", "supersededBy");
    private static final String SINCE = "since2011";
    private static final List<String> SIDES = List.of("before", "now");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Map<String, String> values = new HashMap<>();

    private ItemForm() { }

    /** The fields of a file; empty for what is no YAML map at all. */
    public static Optional<ItemForm> of(String text) {
        return YamlSource.read("item.yaml", text).value()
                .filter(YamlNode.Mapping.class::isInstance)
                .map(node -> new ItemForm().take("", (YamlNode.Mapping) node));
    }

    private ItemForm take(String above, YamlNode.Mapping map) {
        map.values().forEach((key, node) -> {
            switch (node) {
                case YamlNode.Scalar scalar -> values.put(above + key, scalar.text().strip());
                case YamlNode.Mapping below -> take(above + key + ".", below);
                case YamlNode.Listing none -> { }
            }
        });
        return this;
    }

    /** What a later version of this item begins with: the same, under another id. */
    public ItemForm successor(String id, LocalDate from) {
        ItemForm next = new ItemForm();
        next.values.putAll(values);
        next.values.put("id", id);
        next.values.put("inForceFrom", from.toString());
        next.values.remove("until");
        next.values.remove("supersededBy");
        return next;
    }

    /** Ends the day before its successor begins. */
    public void supersede(String id, LocalDate from) {
        values.put("until", from.minusDays(1).toString());
        values.put("supersededBy", id);
    }

    /** What is typed under a path such as {@code digest.fr}; never null. */
    public String get(String path) {
        return Typed.clean(values.get(path)).strip();
    }

    /** What pages write into: fields by path. */
    public Map<String, String> getValues() {
        return values;
    }

    /** The text of the file. */
    public String text() {
        YamlWriter yaml = new YamlWriter();
        IDS.forEach(key -> yaml.id(key, get(key)));
        TEXTS.forEach(key -> texts(yaml, "", key));
        MAY_LACK.stream().filter(key -> !get(key).isEmpty()).forEach(key -> word(yaml, key));
        if (!get(SINCE + ".change").isEmpty()) {
            yaml.map(SINCE, () -> since(yaml));
        }
        word(yaml, "checked");
        yaml.id("confidence", get("confidence"));
        return yaml.written();
    }

    private void since(YamlWriter yaml) {
        yaml.id("change", get(SINCE + ".change"));
        SIDES.stream().filter(side -> !get(SINCE + "." + side + ".fr").isEmpty())
                .forEach(side -> texts(yaml, SINCE + ".", side));
    }

    private void texts(YamlWriter yaml, String above, String key) {
        yaml.map(key, () -> LANGUAGES.forEach(language ->
                yaml.quoted(language, get(above + key + "." + language))));
    }

    /** A day stands bare, an id as ids do, and what is neither yet in quotes. */
    private void word(YamlWriter yaml, String key) {
        if (DAY.matcher(get(key)).matches()) {
            yaml.plain(key, get(key));
        } else {
            yaml.id(key, get(key));
        }
    }
}
