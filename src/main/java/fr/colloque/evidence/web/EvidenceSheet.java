package fr.colloque.evidence.web;

import static fr.colloque.platform.print.PdfPrint.escaped;

import fr.colloque.core.evidence.Line;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A file of evidence as pages that are printed: the same lines, section by section. */
final class EvidenceSheet {

    private static final String CSS = css();
    private static final int HASH_SHOWN = 12;
    private static final int DOSSIER = 1;
    private static final int SECTION = 2;

    private final Language language;
    private final Set<String> leftOut;
    private final StringBuilder html = new StringBuilder();

    private EvidenceSheet(Language language, String... leftOut) {
        this.language = language;
        this.leftOut = Arrays.stream(leftOut).map(s -> text("section." + s))
                .collect(Collectors.toSet());
    }

    /** Every line. */
    static EvidenceSheet whole(Language language) {
        return new EvidenceSheet(language);
    }

    /** Without the sections that fill pages for each doctor; their lines count all the same. */
    static EvidenceSheet outline(Language language) {
        return new EvidenceSheet(language, "units", "answers");
    }

    /**
     * The pages.
     *
     * @param whose what the file is about: a doctor, or a session
     */
    String of(String provider, String whose, String made, List<Line> lines, String seal) {
        String title = text("title.page");
        html.append("<html lang=\"").append(language.code()).append("\"><head><title>")
                .append(escaped(title)).append("</title><meta name=\"subject\" content=\"")
                .append(escaped(title)).append("\"/><style>").append(CSS)
                .append("</style></head><body>");
        element("p class=\"from\"", provider);
        element("h1", title);
        element("p class=\"name\"", whose);
        element("p class=\"soft\"", made);
        if (!leftOut.isEmpty()) {
            element("p class=\"soft\"", text("text.outline"));
        }
        lines(lines.stream().filter(l -> !leftOut.contains(l.fields().get(SECTION))).toList());
        element("h2", text("title.check"));
        for (String how : new String[] {"chain", "rule", "seal", "page"}) {
            element("p", text("text.how." + how));
        }
        element("p class=\"seal\"", seal);
        return html.append("</body></html>").toString();
    }

    private void lines(List<Line> lines) {
        String before = "";
        for (Line line : lines) {
            String section = line.fields().get(DOSSIER) + line.fields().get(SECTION);
            if (!section.equals(before)) {
                html.append(before.isEmpty() ? "" : "</tbody></table>");
                element("h2", line.fields().get(SECTION));
                html.append("<table><thead><tr>");
                for (String column : List.of("line", "subject", "value", "moment", "hash")) {
                    html.append("<th scope=\"col\" class=\"").append(column).append("\">")
                            .append(escaped(text("column." + column))).append("</th>");
                }
                html.append("</tr></thead><tbody>");
                before = section;
            }
            row(line);
        }
        html.append(before.isEmpty() ? "" : "</tbody></table>");
    }

    private void row(Line line) {
        html.append("<tr>");
        element("td", line.fields().getFirst());
        element("th scope=\"row\"", line.fields().get(SECTION + 1));
        element("td", line.fields().get(SECTION + 2));
        element("td", line.fields().get(SECTION + 3).replace('T', ' '));
        element("td class=\"hash\"", line.hash().substring(0, HASH_SHOWN));
        html.append("</tr>");
    }

    private void element(String tag, String text) {
        html.append('<').append(tag).append('>').append(escaped(text)).append("</")
                .append(tag.split(" ")[0]).append('>');
    }

    private String text(String name) {
        return Texts.of(language, "evidence_file." + name);
    }

    private static String css() {
        try (InputStream file = EvidenceSheet.class.getResourceAsStream(
                "/evidence/evidence.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
