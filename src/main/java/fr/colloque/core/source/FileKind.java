package fr.colloque.core.source;

import java.util.Locale;

/** The kinds of YAML text, each with its JSON Schema. */
public enum FileKind {
    MODULE, LESSON, SCENARIO, SOURCE, TERM, COURSE, PERIODS, SCHEMES, TYPES;

    /** Where the schema stands on the class path, to be read here and handed to editors. */
    public String schemaResource() {
        return "/schema/" + name().toLowerCase(Locale.ROOT) + ".schema.json";
    }
}
