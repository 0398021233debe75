package fr.colloque.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.certificate.store.VeraPdf;
import fr.colloque.core.evidence.Line;
import fr.colloque.core.evidence.Lines;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Texts;
import fr.colloque.platform.print.PdfPrint;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceSheetTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"FR, Nguyễn Thị Ánh", "EN, ليلى العمراني", "FR, Łukasz Ůrsø-Ñandú"})
    void archivesKeepItAndScreenReadersReadIt(Language language, String name) throws Exception {
        Lines chain = new Lines();
        byte[] pdf = PdfPrint.archived(EvidenceSheet.whole(language).of("A & B", name, "today",
                lines(chain, language, name), chain.seal()));
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anOutlineLeavesOutWhatFillsPagesButNotItsSeal(Language language) throws Exception {
        Lines chain = new Lines();
        List<Line> lines = lines(chain, language, "Salomé Kervadec");
        String text = text(PdfPrint.archived(EvidenceSheet.outline(language).of("A", "B", "C",
                lines, chain.seal())));
        assertThat(text).contains("Salomé Kervadec", chain.seal(), chain.seal().substring(0, 12))
                .doesNotContain("judged breach");
    }

    private static List<Line> lines(Lines chain, Language language, String name) {
        List<Line> lines = new ArrayList<>();
        lines.add(line(chain, language, "identity", name));
        for (int i = 0; i < 60; i++) {
            lines.add(line(chain, language, "answers", "judged breach " + i));
        }
        lines.add(line(chain, language, "completion", "done"));
        return lines;
    }

    private static Line line(Lines chain, Language language, String section, String value) {
        return chain.next(List.of("7", Texts.of(language, "evidence_file.section." + section),
                "subject", value, "2026-11-05T15:16:17+01:00"));
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
