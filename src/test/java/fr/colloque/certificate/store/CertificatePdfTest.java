package fr.colloque.certificate.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.certificate.CertificateFacts.Holder;
import fr.colloque.core.module.Language;
import fr.colloque.provider.Accent;
import fr.colloque.provider.Picture;
import fr.colloque.provider.Pictures;
import fr.colloque.provider.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatePdfTest {

    @Test
    void inFrenchItSaysEverythingThatWasFrozen() throws IOException {
        assertThat(words(Sheets.drawn(Sheets.aSheet(Language.FR)))).contains(
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
        String words = words(Sheets.drawn(Sheets.aSheet(Language.EN)));
        assertThat(words).contains("Certificate of training", "certifies that", "action not filed",
                        "from 2 October 2026 to 19 November 2026", "Pre-test 54.1%, post-test 88%")
                .doesNotContain("Attestation", "retenues", "déposée");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void itClaimsNothingThatNobodyGranted(Language language) throws IOException {
        assertThat(words(Sheets.drawn(Sheets.aSheet(language))))
                .doesNotContainIgnoringCase("DPC").doesNotContainIgnoringCase("EACCME")
                .doesNotContainIgnoringCase("agréé").doesNotContainIgnoringCase("l’Ordre")
                .doesNotContainPattern("(?i)\\bpoints?\\b");
    }

    @Test
    void itIsOnePageWithItsFontsInside() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Sheets.drawn(Sheets.aSheet(Language.FR)))) {
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
        byte[] file = Sheets.drawn(Sheets.of(Language.FR, endless,
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
        byte[] file = Sheets.drawn(Sheets.of(Language.FR, holder,
                Sheets.anAction("Titre")));
        assertThat(words(file)).contains("Dr Camille Exemple");
    }

    static Stream<Arguments> languagesAndNames() {
        return Stream.of(Language.values()).flatMap(language -> Stream.of(
                "Taft Kraftfjäll", "Leïla Amrani", "Nguyễn Thị Phương Ưu-Đặng",
                "ليلى عمراني", "بلال (الإمام) ٢",
                "Jean-Éloïse ".repeat(40), "李小龍 👩‍⚕️", "Θεοδώρα Мария Łucja Ğül")
                .map(name -> Arguments.of(language, name)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("languagesAndNames")
    void archivesKeepItAndScreenReadersReadIt(Language language, String name) throws Exception {
        Holder holder = new Holder(name, name, "Médecin", null, "99999999990", null);
        assertThat(VeraPdf.faults(Sheets.drawn(Sheets.of(language, holder,
                Sheets.anAction("L’essentiel : secret et réseaux sociaux"))))).isEmpty();
    }

    @Test
    void whatWasGrantedAndMeasuredIsNamedWithItsReference() throws IOException {
        String words = words(Sheets.drawn(Sheets.aGrantedSheet(Language.FR)));
        assertThat(words).contains("action n° 99992600001, session n° 26.003",
                "Organisme de DPC n° 9999", "1 h 20 mesurées par le serveur",
                "1,5 ECMEC, accréditation EACCME LEE-00, valable jusqu’au 1er mai 2027",
                "Orientation 1");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withLogoSignatureAndColourArchivesKeepItOnOnePage(Language language) throws Exception {
        byte[] file = Sheets.drawn(Sheets.inStyle(language, new Style(new Accent("#5b2a86"),
                Picture.made(Pictures.logo()), Picture.made(Pictures.hand()))));
        assertThat(VeraPdf.faults(file)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(3);
        }
    }

    @Test
    void aProviderWithoutADeclarationIsGivenNone() throws IOException {
        assertThat(words(Sheets.drawn(Sheets.undeclared(Language.FR))))
                .contains("SIRET 000 000 000 00000")
                .doesNotContain("Déclaration d’activité", "Organisme de DPC");
    }

    @Test
    void theCredentialLiesInsideAsData() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Sheets.drawn(Sheets.aSheet(Language.FR)))) {
            PDComplexFileSpecification file = pdf.getDocumentCatalog().getNames()
                    .getEmbeddedFiles().getNames().get(Attached.NAME);
            assertThat(file.getEmbeddedFileUnicode().toByteArray())
                    .asString(StandardCharsets.UTF_8).isEqualTo(Sheets.CREDENTIAL);
            assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("application/ld+json");
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
            assertThat(pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.AF).toList())
                    .hasSize(1);
        }
    }

    @Test
    void theJudgeFindsWhatAnOrdinaryFileLacks() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument ordinary = new PDDocument()) {
            ordinary.addPage(new PDPage());
            ordinary.save(file);
        }
        assertThat(VeraPdf.faults(file.toByteArray())).isNotEmpty();
    }

    @Test
    void aVietnameseAndAnArabicNameCanBeReadInTheFile() throws IOException {
        Holder holder = new Holder("Đặng Thị Ưu", "ليلى", "Médecin", null, null, null);
        String words = words(Sheets.drawn(Sheets.of(Language.FR, holder,
                Sheets.anAction("Titre"))));
        assertThat(asShaped(Normalizer.normalize(words, Normalizer.Form.NFKC)))
                .contains("Đặng Thị Ưu", asShaped("ليلى"));
    }

    /** Arabic's two letters drawn like the Persian yeh have one glyph with it in the face. */
    private static String asShaped(String text) {
        return text.replaceAll("[\u064a\u0649]", "\u06cc");
    }

    /** The text with any blanks as one; the serif face has one glyph for two apostrophes. */
    private static String words(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0\\u202f]+", " ")
                    .replace('ʼ', '’');
        }
    }
}
