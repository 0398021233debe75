package fr.colloque.certificate.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.certificate.CertificateFacts.Holder;
import fr.colloque.core.module.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {

    @Test
    void inFrenchItSaysEverythingThatWasFrozen() throws IOException {
        assertThat(words(CertificatePdf.draw(Sheets.aSheet(Language.FR)))).contains(
                "Attestation de formation", "Leïla Amrani", "Médecine générale", "RPPS 99999999990",
                "L’essentiel : secret et réseaux sociaux", "Formation continue, action non déposée",
                "Non présentiel", "1 h 30 retenues, pour 1 h 35 prévues",
                "du 2 octobre 2026 au 19 novembre 2026", "Pré-test 54,1 %, post-test 88 %",
                "seuil de réussite 70 %", "Bloc 3, selon la déclaration de l’organisme",
                "Reconnaître ce qui désigne un patient", "droit vérifié le 1er novembre 2026",
                "https://colloque.example/catalogue/course?id=essentiel", "SIRET 000 000 000 00000",
                "Dr Camille Exemple", "Fait le 20 novembre 2026", "révision 2",
                "abcd efgh ijkl mnop qrst uvwx yz23 4567");
    }

    @Test
    void inEnglishNoFrenchWordOfOursIsLeft() throws IOException {
        String words = words(CertificatePdf.draw(Sheets.aSheet(Language.EN)));
        assertThat(words).contains("Certificate of training", "certifies that", "action not filed",
                        "from 2 October 2026 to 19 November 2026", "Pre-test 54.1%, post-test 88%")
                .doesNotContain("Attestation", "retenues", "déposée");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itClaimsNothingThatNobodyGranted(Language language) throws IOException {
        assertThat(words(CertificatePdf.draw(Sheets.aSheet(language))))
                .doesNotContainIgnoringCase("DPC").doesNotContainIgnoringCase("EACCME")
                .doesNotContainIgnoringCase("agréé").doesNotContainIgnoringCase("l’Ordre")
                .doesNotContainPattern("(?i)\\bpoints?\\b");
    }

    @Test
    void itIsOnePageWithItsFontsInside() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(CertificatePdf.draw(Sheets.aSheet(Language.FR)))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            PDResources resources = pdf.getPage(0).getResources();
            List<String> fonts = new ArrayList<>();
            for (COSName name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).as(name.getName()).isTrue();
                fonts.add(resources.getFont(name).getName());
            }
            assertThat(fonts).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest(name = "{0} words")
    @ValueSource(ints = {30, 300, 3000})
    void absurdlyLongTextsStillFitOnOnePage(int words) throws IOException {
        Holder endless = new Holder("Jean-".repeat(words), "Nguyễn-Delacroix ".repeat(words),
                "Médecin ".repeat(words), "X".repeat(words), null, "Interne ".repeat(words));
        byte[] file = CertificatePdf.draw(Sheets.of(Language.FR, endless,
                Sheets.anAction("Un titre interminable ".repeat(words))));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(words(file)).contains("Jean-Jean-", "Un titre interminable",
                "Dr Camille Exemple", "abcd efgh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Θεοδώρα", "Мария", "李小龍", "ليلى", "<b>&\"'</b>",
            "\u0000\ud800", "👩‍⚕️"})
    void aNameInAnyScriptBreaksNothing(String name) throws IOException {
        Holder holder = new Holder(name, name, "Médecin", null, null, "à l’étranger");
        byte[] file = CertificatePdf.draw(Sheets.of(Language.FR, holder,
                Sheets.anAction("Titre")));
        assertThat(words(file)).contains("Dr Camille Exemple");
    }

    /** The text with any blanks as one; the serif face has one glyph for two apostrophes. */
    private static String words(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0\\u202f]+", " ")
                    .replace('ʼ', '’');
        }
    }
}
