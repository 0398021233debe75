package fr.colloque.core.render;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The one way in which lessons are parsed: CommonMark with tables, never deeper than sensible. */
final class LessonTree {

    /** Lists, quotes and items in each other; what lies deeper stays text. */
    static final int DEEPEST_BLOCK = 16;

    /** Bold, italics and links in each other; what lies deeper stays text. */
    static final int DEEPEST_INLINE = 16;

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST_BLOCK).maxInlineNesting(DEEPEST_INLINE).build();

    private LessonTree() { }

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }
}
