package fr.colloque.core.source;

import fr.colloque.core.module.GlossaryTerm;

/** A word of the glossary from its YAML text. */
public final class GlossaryReader {

    private GlossaryReader() { }

    public static Reading<GlossaryTerm> read(String file, String text) {
        return locate(file, text).map(Located::value);
    }

    /** The same, with the lines of everything in it. */
    public static Reading<Located<GlossaryTerm>> locate(String file, String text) {
        return Schemas.read(file, text, FileKind.TERM).map(map -> new Located<>(file,
                new GlossaryTerm(map.string("id"), Texts.text(map, "term"),
                        Texts.text(map, "definition")), map));
    }
}
