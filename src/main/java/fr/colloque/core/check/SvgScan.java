package fr.colloque.core.check;

import fr.colloque.core.source.Rule;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A drawing element by element. Only what draws is let through: nothing that acts, nothing that
 * fetches and nothing that brings other languages along.
 */
final class SvgScan {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> DRAWING = Set.of("svg", "g", "defs", "title", "desc", "path",
            "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan",
            "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker",
            "symbol", "use", "style");
    private static final Pattern FETCHING =
            Pattern.compile("(?i)url\\(\\s*['\"]?(?!#)|@import|javascript:|data:|image\\(");

    private final List<Fault> faults = new ArrayList<>();
    private final List<Line> texts = new ArrayList<>();
    private String within = "";                       // the element that began last

    /** Something a drawing must not hold. */
    record Fault(int line, Rule rule, String what) { }

    /** Words that people read in it. */
    record Line(int line, String text) { }

    private SvgScan() { }

    static SvgScan of(String text) {
        SvgScan scan = new SvgScan();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            scan.read(factory.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            scan.faults.add(new Fault(line, Rule.SVG_SYNTAX, "XML"));
        }
        return scan;
    }

    List<Fault> faults() {
        return faults;
    }

    List<Line> texts() {
        return texts;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        boolean first = true;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    element(xml, first);
                    first = false;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
                case XMLStreamConstants.DTD -> unsafe(xml, "<!DOCTYPE>");
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        unsafe(xml, "<?" + xml.getPITarget() + "?>");
                default -> { }                        // comments and blanks draw nothing
            }
        }
    }

    private void element(XMLStreamReader xml, boolean first) {
        String name = xml.getLocalName();
        within = name;
        if (first && (!name.equals("svg") || !SVG.equals(xml.getNamespaceURI()))) {
            faults.add(new Fault(line(xml), Rule.SVG_SYNTAX, "<" + name + ">"));
        }
        if (first && xml.getAttributeValue(null, "viewBox") == null) {
            faults.add(new Fault(line(xml), Rule.SVG_VIEW_BOX, name));
        }
        if (!DRAWING.contains(name) || !SVG.equals(xml.getNamespaceURI())) {
            unsafe(xml, "<" + name + ">");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(xml, xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    private void attribute(XMLStreamReader xml, String name, String value) {
        boolean acts = name.toLowerCase(Locale.ROOT).startsWith("on");
        boolean leadsAway = name.equals("href") && !value.startsWith("#") || name.equals("src");
        if (acts || leadsAway || FETCHING.matcher(value).find()) {
            unsafe(xml, name + "=\"" + value + "\"");
        }
    }

    private void text(XMLStreamReader xml) {
        String text = xml.getText();
        if (FETCHING.matcher(text).find()) {
            unsafe(xml, text.strip());
        }
        if (!text.isBlank() && !within.equals("style")) {
            texts.add(new Line(line(xml), text));
        }
    }

    private void unsafe(XMLStreamReader xml, String what) {
        String shown = what.length() > 60 ? what.substring(0, 60) + "…" : what;
        faults.add(new Fault(line(xml), Rule.SVG_UNSAFE, shown));
    }

    private static int line(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getLineNumber());
    }
}
