package fr.colloque.platform.faces;

import fr.colloque.core.module.Language;
import fr.colloque.core.render.Segment;
import fr.colloque.platform.Texts;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * A text of a surface, cut into words: to read, to mark or with the key.
 *
 * <p>A tag file could say the same. But a page has a hundred words, and as tags they took more of
 * the server's time than everything else on it.
 */
@FacesComponent("fr.colloque.Words")
public class Words extends UIComponentBase {

    @Override
    public String getFamily() {
        return "fr.colloque.Words";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        List<Segment> words = words();
        switch (String.valueOf(getAttributes().get("mode"))) {
            case "mark" -> toMark(words, out);
            case "key" -> withKey(words, out, context);
            default -> {
                for (Segment segment : words) {
                    out.writeText(segment.text(), null);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private List<Segment> words() {
        Object words = getAttributes().get("words");
        return words == null ? List.of() : (List<Segment>) words;
    }

    private void toMark(List<Segment> words, ResponseWriter out) throws IOException {
        Object name = getAttributes().get("name");
        open(out, "span", "words");
        for (Segment segment : words) {
            if (segment.isWord()) {
                open(out, "label", "word");
                box(segment, name, out);
                out.startElement("span", null);
                out.writeText(segment.text(), null);
                out.endElement("span");
                out.endElement("label");
            } else {
                out.writeText(segment.text(), null);
            }
        }
        out.endElement("span");
    }

    private static void box(Segment word, Object name, ResponseWriter out) throws IOException {
        out.startElement("input", null);
        out.writeAttribute("type", "checkbox", null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", word.word(), null);
        if (word.marked()) {
            out.writeAttribute("checked", "checked", null);
        }
        out.endElement("input");
    }

    private static void withKey(List<Segment> words, ResponseWriter out, FacesContext context)
            throws IOException {
        Language language = Language.of(context.getViewRoot().getLocale().getLanguage());
        for (Segment segment : words) {
            if (segment.state().isEmpty()) {
                out.writeText(segment.text(), null);
            } else {
                open(out, "mark", segment.state());
                out.writeText(segment.text(), null);
                open(out, "span", "out");
                out.writeText(" " + Texts.of(language, "surface.text." + segment.state()), null);
                out.endElement("span");
                out.endElement("mark");
            }
        }
    }

    private static void open(ResponseWriter out, String element, String css) throws IOException {
        out.startElement(element, null);
        out.writeAttribute("class", css, null);
    }
}
