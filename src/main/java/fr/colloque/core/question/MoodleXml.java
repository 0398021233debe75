package fr.colloque.core.question;

import fr.colloque.core.question.Question.Answer;
import fr.colloque.core.question.Question.Kind;
import fr.colloque.core.question.Question.Pair;
import fr.colloque.core.question.QuestionBank.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Moodle's XML format of questions.
 *
 * @see <a href="https://docs.moodle.org/en/Moodle_XML_format">its description</a>
 */
public final class MoodleXml {

    private static final String NO_DOCTYPE =
            "http://apache.org/xml/features/disallow-doctype-decl";

    private MoodleXml() { }

    /**
     * Reads a file; what cannot be taken is left out by name. Document types, and with them
     * entities of one's own, are refused.
     *
     * @return nothing but one unreadable thing where it is no such file
     */
    public static QuestionBank read(byte[] file) {
        QuestionBank.Collecting bank = new QuestionBank.Collecting();
        try {
            Element quiz = document(file).getDocumentElement();
            if (!quiz.getTagName().equals("quiz")) {
                bank.leave(quiz.getTagName(), Reason.UNREADABLE);
            } else {
                children(quiz, "question").forEach(question -> read(question, bank));
            }
        } catch (SAXException | IOException e) {
            bank.leave("", Reason.UNREADABLE);
        }
        return bank.bank();
    }

    private static Document document(byte[] file) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(NO_DOCTYPE, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);             // faults are told, not printed
            return builder.parse(new ByteArrayInputStream(file));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java can refuse document types", e);
        }
    }

    private static void read(Element question, QuestionBank.Collecting bank) {
        String type = question.getAttribute("type");
        if (type.equals("category")) {
            return;
        }
        String name = text(question, "name");
        String asked = text(question, "questiontext");
        String called = name.isEmpty() ? asked : name;
        if (asked.isBlank()) {
            bank.leave(called, Reason.INCOMPLETE);
            return;
        }
        switch (type) {
            case "multichoice" -> bank.take(Question.picking(name, asked,
                    bare(question, "single").equals("false") ? Kind.SEVERAL : Kind.ONE,
                    answers(question)));
            case "shortanswer" -> bank.take(Question.picking(name, asked, Kind.SHORT_ANSWER,
                    answers(question)));
            case "truefalse" -> truth(question, name, asked, bank);
            case "matching" -> bank.take(Question.matching(name, asked,
                    children(question, "subquestion").stream().map(s -> new Pair(text(s),
                            children(s, "answer").stream().map(MoodleXml::text).findFirst()
                                    .orElse(""))).toList()));
            default -> bank.leave(called, Reason.KIND);
        }
    }

    private static void truth(Element question, String name, String asked,
                              QuestionBank.Collecting bank) {
        List<Answer> both = answers(question);
        List<Answer> ordered = new ArrayList<>();
        for (String word : List.of("true", "false")) {
            both.stream().filter(a -> a.text().equalsIgnoreCase(word)).findFirst()
                    .ifPresent(a -> ordered.add(new Answer("", a.percent(), a.why())));
        }
        if (ordered.size() == 2) {
            bank.take(Question.picking(name, asked, Kind.TRUE_FALSE, ordered));
        } else {
            bank.leave(name.isEmpty() ? asked : name, Reason.INCOMPLETE);
        }
    }

    private static List<Answer> answers(Element question) {
        return children(question, "answer").stream().map(a -> new Answer(text(a),
                percent(a.getAttribute("fraction")), text(a, "feedback"))).toList();
    }

    private static BigDecimal percent(String fraction) {
        try {
            return fraction.length() > 12 ? BigDecimal.ZERO : new BigDecimal(fraction.strip());
        } catch (NumberFormatException none) {
            return BigDecimal.ZERO;
        }
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream().map(MoodleXml::text).findFirst().orElse("");
    }

    private static String bare(Element parent, String name) {
        return children(parent, name).stream().map(e -> e.getTextContent().strip()).findFirst()
                .orElse("");
    }

    private static String text(Element holder) {
        String text = children(holder, "text").stream().map(Element::getTextContent).findFirst()
                .orElse("").strip();
        String format = holder.getAttribute("format");
        return format.equals("html") || format.isEmpty() && text.startsWith("<")
                ? PlainText.of(text) : text;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** The questions as a file that {@link #read} gives back. */
    public static String write(List<Question> questions) {
        StringWriter file = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("quiz");
            for (Question question : questions) {
                write(question, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing into memory does not fail", e);
        }
        return file.toString();
    }

    private static void write(Question question, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("question");
        xml.writeAttribute("type", switch (question.kind()) {
            case ONE, SEVERAL -> "multichoice";
            case TRUE_FALSE -> "truefalse";
            case SHORT_ANSWER -> "shortanswer";
            case MATCHING -> "matching";
        });
        holder("name", null, question.name(), xml);
        holder("questiontext", "plain_text", question.text(), xml);
        if (question.kind() == Kind.ONE || question.kind() == Kind.SEVERAL) {
            xml.writeStartElement("single");
            xml.writeCharacters(String.valueOf(question.kind() == Kind.ONE));
            xml.writeEndElement();
        }
        int place = 0;
        for (Answer answer : question.answers()) {
            boolean truth = question.kind() == Kind.TRUE_FALSE;
            write(truth ? new Answer(place++ == 0 ? "true" : "false", answer.percent(),
                    answer.why()) : answer, xml);
        }
        for (Pair pair : question.pairs()) {
            xml.writeStartElement("subquestion");
            xml.writeAttribute("format", "plain_text");
            element("text", pair.item(), xml);
            holder("answer", null, pair.target(), xml);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void write(Answer answer, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("answer");
        xml.writeAttribute("fraction", answer.percent().stripTrailingZeros().toPlainString());
        xml.writeAttribute("format", "plain_text");
        element("text", answer.text(), xml);
        holder("feedback", "plain_text", answer.why(), xml);
        xml.writeEndElement();
    }

    private static void holder(String name, String format, String text, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement(name);
        if (format != null) {
            xml.writeAttribute("format", format);
        }
        element("text", text, xml);
        xml.writeEndElement();
    }

    private static void element(String name, String text, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
