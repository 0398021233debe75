package fr.colloque.core.render;

import fr.colloque.core.module.Words;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * What a lesson is made of, with lines of its Markdown from 1.
 *
 * @param headings  levels in order
 * @param links     addresses in order, those of reference definitions included where they are used
 * @param html      raw HTML, which is not allowed
 * @param images    pictures in order
 * @param words     how many words there are to read
 * @param deepest   how deep the pieces lie in each other, and the line of the deepest
 */
public record LessonOutline(List<Placed<Integer>> headings, List<Placed<String>> links,
                            List<Placed<String>> html, List<Placed<LessonPicture>> images,
                            int words,
                            Placed<Integer> deepest) {

    /** Words that a doctor reads in a minute. */
    public static final int WORDS_A_MINUTE = 190;

    /** Something on a line. */
    public record Placed<T>(T what, int line) { }

    public static LessonOutline of(String markdown) {
        return new Walk().through(LessonTree.parse(markdown));
    }

    /** The time it takes to read, in minutes, rounded up; at least 1. */
    public int minutes() {
        return Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
    }

    /** Goes through a tree without recursion, so that no depth is too deep for it. */
    private static final class Walk {
        private final List<Placed<Integer>> headings = new ArrayList<>();
        private final List<Placed<String>> links = new ArrayList<>();
        private final List<Placed<String>> html = new ArrayList<>();
        private final List<Placed<LessonPicture>> images = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Placed<Integer> deepest = new Placed<>(0, 1);
        private int line = 1;

        LessonOutline through(Node root) {
            int depth = 0;
            Node node = root;
            while (node != null) {
                visit(node, depth);
                if (node.getFirstChild() != null) {
                    node = node.getFirstChild();
                    depth++;
                    continue;
                }
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null ? null : node.getNext();
            }
            return new LessonOutline(List.copyOf(headings), List.copyOf(links),
                    List.copyOf(html), List.copyOf(images),
                    Words.of(text.toString()).size(), deepest);
        }

        private void visit(Node node, int depth) {
            if (!node.getSourceSpans().isEmpty()) {
                line = node.getSourceSpans().getFirst().getLineIndex() + 1;
            }
            if (depth > deepest.what()) {
                deepest = new Placed<>(depth, line);
            }
            switch (node) {
                case Heading heading -> headings.add(placed(heading.getLevel()));
                case Link link -> links.add(placed(link.getDestination()));
                case Image image -> images.add(placed(LessonPicture.of(image)));
                case HtmlBlock block -> html.add(placed(block.getLiteral()));
                case HtmlInline inline -> html.add(placed(inline.getLiteral()));
                case Text words -> text.append(words.getLiteral());
                default -> { }
            }
            if (node instanceof Block || !(node instanceof Text || node instanceof Link)) {
                text.append(' ');
            }
        }

        private <T> Placed<T> placed(T what) {
            return new Placed<>(what, line);
        }
    }
}
