package fr.colloque.core.render;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Text;

/**
 * A picture in a lesson, {@code ![what it shows](media:name.svg)}.
 *
 * @param address as it is written
 * @param alt     what it shows, in words; empty where nobody said it
 */
public record LessonPicture(String address, String alt) {

    private static final Pattern ADDRESS =
            Pattern.compile("media:([a-z0-9]+(?:-[a-z0-9]+)*+\\.svg)");

    static LessonPicture of(Image image) {
        StringBuilder alt = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                alt.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                alt.append(code.getLiteral());
            }
        });
        return new LessonPicture(image.getDestination(), alt.toString().strip());
    }

    /** The name of the file among the pictures of the module; none for any other address. */
    public Optional<String> file() {
        Matcher named = ADDRESS.matcher(address);
        return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
    }
}
