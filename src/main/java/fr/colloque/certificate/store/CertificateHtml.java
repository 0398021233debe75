package fr.colloque.certificate.store;

import fr.colloque.certificate.CertificateFacts;
import fr.colloque.certificate.CertificateFacts.Holder;
import fr.colloque.certificate.CertificateFacts.Provider;
import fr.colloque.platform.Formats;
import fr.colloque.platform.Texts;
import fr.colloque.platform.print.PdfPrint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A certificate as the page that is printed: the template filled in the doctor's language. */
final class CertificateHtml {

    private static final String TEMPLATE = template();
    private static final String PREFIX = "certificate_pdf.";

    private final Sheet sheet;
    private final CertificateFacts facts;
    private final Formats format;

    CertificateHtml(Sheet sheet) {
        this.sheet = sheet;
        this.facts = sheet.facts();
        this.format = Formats.in(sheet.language());
    }

    /** The page in this density, which says how small and how short everything is. */
    String in(Density density) {
        Map<String, String> values = new HashMap<>();
        Stream.of(heading(), holder(), signature(), proof()).forEach(values::putAll);
        values.replaceAll((name, value) -> PdfPrint.escaped(density.cut(value)));
        values.put("lines", new CertificateLines(sheet).all().stream()
                .map(line -> line.row(density)).collect(Collectors.joining()));
        values.put("code", QrCode.address(sheet.link()));
        values.put("link", PdfPrint.escaped(sheet.link()));
        values.put("development", !sheet.development() ? "" : "<p class=\"number\">"
                + PdfPrint.escaped(text("text.development")) + "</p>");
        values.put("accent", sheet.style().accent().code());
        values.put("logo", picture("logo", sheet.style().logo(), facts.provider().name()));
        values.put("signature", picture("hand", sheet.style().signature(),
                facts.provider().signatoryName()));
        values.put("size", density.size());
        values.put("small", density.smallSize());
        return Markup.filled(TEMPLATE, values);
    }

    private Map<String, String> heading() {
        Provider provider = facts.provider();
        return Map.of("lang", sheet.language().code(), "title", text("title.page"),
                "provider", provider.name(), "address", provider.address(),
                "course", facts.action().title());
    }

    private Map<String, String> holder() {
        Holder holder = facts.holder();
        String profession = Stream.of(holder.profession(), holder.specialty(), rpps(holder))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
        return Map.of("attests", text("text.attests"), "name", holder.name(),
                "profession", profession,
                "completed", text(facts.outcome().passed() ? "text.passed" : "text.completed"));
    }

    private String rpps(Holder holder) {
        return holder.rpps() != null ? text("text.rpps", holder.rpps())
                : text("text.noRpps", holder.rppsAbsence() == null ? "–" : holder.rppsAbsence());
    }

    private Map<String, String> signature() {
        Provider provider = facts.provider();
        return Map.of("made", text("text.made", format.longDate(sheet.issuedAt())),
                "signatory", provider.signatoryName(), "role", provider.signatoryRole());
    }

    private Map<String, String> proof() {
        Provider provider = facts.provider();
        return Map.of("number", text("text.number", sheet.identifier().grouped(),
                        String.valueOf(sheet.revision())),
                "verify", text("text.verify"), "codeAlt", text("text.codeAlt"),
                "registered", numbers(provider));
    }

    /** The provider's numbers; those it has not are not named. */
    private String numbers(Provider provider) {
        return Stream.of(number("siret", provider.siret()),
                        number("nda", provider.declarationNumber()),
                        number("body", provider.dpcBodyNumber()))
                .filter(number -> !number.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String number(String kind, String number) {
        return number == null || number.isBlank() ? "" : text("text." + kind, number);
    }

    private String picture(String kind, byte[] png, String whose) {
        return png == null ? "" : "<img class=\"" + kind + "\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png) + "\" alt=\""
                + PdfPrint.escaped(text("text." + kind, whose)) + "\"/>";
    }

    private String text(String name, Object... facts) {
        return Texts.of(sheet.language(), PREFIX + name, facts);
    }

    private static String template() {
        try (InputStream file = CertificateHtml.class
                .getResourceAsStream("/certificate/certificate.xhtml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
