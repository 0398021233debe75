package fr.colloque.evidence.web;

import fr.colloque.core.evidence.Line;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Formats;
import fr.colloque.platform.Texts;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.print.PdfPrint;
import fr.colloque.platform.signing.PdfSigner;
import fr.colloque.provider.ProviderService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hands a file of evidence out as a signed PDF file or as a table. */
@Dependent
class HandedOut {

    @Inject
    Settings settings;
    @Inject
    ProviderService providers;
    @Inject
    PdfSigner signer;
    @Inject
    Clock clock;

    /** The lines as a signed file of pages. */
    void pdf(HttpServletResponse response, String name, EvidenceSheet sheet, String whose,
            List<Line> lines, String seal, Language language) throws IOException {
        Instant now = clock.instant();
        byte[] drawn = PdfPrint.archived(sheet.of(providers.current().provider().name(), whose,
                Texts.of(language, "evidence_file.text.made",
                        Formats.in(language).dateTime(now)), lines, seal));
        byte[] file = signer.sign(drawn, now, settings.publicUrl() + "/evidence/verify");
        begin(response, "application/pdf", name + ".pdf");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    /** Says what is coming; the caller writes it. */
    static void begin(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    /** The first row of a table, with the mark that spreadsheets know UTF-8 by. */
    static String heading(Language language) {
        return Stream.of("line", "dossier", "section", "subject", "value", "moment", "hash")
                .map(c -> '"' + Texts.of(language, "evidence_file.column." + c) + '"')
                .collect(Collectors.joining(";", "\uFEFF", "\r\n"));
    }
}
