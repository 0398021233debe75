package fr.colloque.core.render;

import java.util.Map;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Lessons into HTML that is safe to put into a page, whoever wrote them. */
public final class LessonRenderer {

    private static final int HIGHEST_HEADING = 2;

    private final String base;
    private final HtmlRenderer html;

    /**
     * A renderer for one place of the application.
     *
     * @param base what stands before {@code /reference/…}: the context path, empty at the root
     */
    public LessonRenderer(String base) {
        this.base = base;
        this.html = HtmlRenderer.builder().extensions(LessonTree.EXTENSIONS).escapeHtml(true)
                .sanitizeUrls(true).attributeProviderFactory(context -> this::attributes).build();
    }

    /**
     * The HTML of a lesson's Markdown: block elements, headings from {@code h2} down; of pictures
     * only the words.
     */
    public String render(String markdown) {
        return render(markdown, "");
    }

    /**
     * The same with the pictures of its module.
     *
     * @param media the address of their folder, with its last slash
     */
    public String render(String markdown, String media) {
        Node lesson = LessonTree.parse(markdown);
        lesson.accept(new Tidy(media));
        return html.render(lesson);
    }

    /** How long a lesson takes to read, in minutes, rounded up. */
    public static int readingMinutes(String markdown) {
        return LessonOutline.of(markdown).minutes();
    }

    private void attributes(Node node, String tag, Map<String, String> attributes) {
        if (!(node instanceof Link link)) {
            return;
        }
        Optional<LessonLink> target = LessonLink.of(link.getDestination());
        target.filter(t -> t.kind() != LessonLink.Kind.PAGE).ifPresent(t -> {
            boolean cite = t.kind() == LessonLink.Kind.CITE;
            attributes.clear();
            attributes.put("class", cite ? "cite" : "term");
            attributes.put("href",
                    base + "/reference/" + (cite ? "item" : "term") + "?id=" + t.target());
        });
    }

    /** Takes away what a page must not hold and keeps the words. */
    private static final class Tidy extends AbstractVisitor {

        private final String media;

        Tidy(String media) {
            this.media = media;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(HIGHEST_HEADING, heading.getLevel()));
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (LessonLink.of(link.getDestination()).isEmpty()) {
                unwrap(link);
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            LessonPicture picture = LessonPicture.of(image);
            Optional<String> file = picture.file().filter(name -> !media.isEmpty()
                    && !picture.alt().isEmpty());
            if (file.isPresent()) {
                image.setDestination(media + file.get());
                image.setTitle(null);
            } else {
                unwrap(image);
            }
        }

        private static void unwrap(Node node) {
            Node child = node.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                node.insertBefore(child);
                child = next;
            }
            node.unlink();
        }
    }
}
