package fr.colloque.notice;

import fr.colloque.core.module.Language;
import fr.colloque.platform.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One mail as text and as a page: the same words in both.
 *
 * @param why         why the reader is told this
 * @param unsubscribe null where nobody can do without
 */
record LetterSheet(Language language, String subject, String hello, List<String> paragraphs,
                   String action, String address, String why, String unsubscribe) {

    private static final String TEMPLATE = read();

    LetterSheet {
        paragraphs = List.copyOf(paragraphs);
    }

    /** For programs, and readers, that show no pages. */
    String text() {
        String colon = Texts.of(language, "mail.text.colon");
        String off = unsubscribe == null ? ""
                : Texts.of(language, "mail.text.unsubscribe") + colon + "\n" + unsubscribe + "\n";
        return hello + "\n\n" + String.join("\n\n", paragraphs) + "\n\n" + action + colon + "\n"
                + address + "\n\n-- \n" + why + "\n" + off;
    }

    /** The page; needs nothing from anywhere else. */
    String html() {
        String unsubscribing = unsubscribe == null ? "" : "<br><a href=\"" + safe(unsubscribe)
                + "\">" + safe(Texts.of(language, "mail.text.unsubscribe")) + "</a>";
        return TEMPLATE.replace("{language}", language.code())
                .replace("{unsubscribe}", unsubscribing)
                .replace("{why}", safe(why))
                .replace("{address}", safe(address))
                .replace("{action}", safe(action))
                .replace("{paragraphs}", paragraphs.stream().map(p -> "<p>" + lines(p) + "</p>")
                        .collect(Collectors.joining("\n")))
                .replace("{hello}", safe(hello))
                .replace("{subject}", safe(subject));
    }

    private static String lines(String paragraph) {
        return safe(paragraph).replace("\n", "<br>");
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                .replace("\"", "&quot;").replace("{", "&#123;");
    }

    private static String read() {
        try (InputStream file = LetterSheet.class.getResourceAsStream("/mail/mail.html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
