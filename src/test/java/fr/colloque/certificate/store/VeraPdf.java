package fr.colloque.certificate.store;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The judge of PDF/A and PDF/UA that nobody here wrote. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {
    }

    /** What breaks PDF/A-3a or PDF/UA-1 in this file; empty when nothing does. */
    public static List<String> faults(byte[] file) throws Exception {
        List<String> archive = faults(file, PDFAFlavour.PDFA_3_A);
        return archive.isEmpty() ? faults(file, PDFAFlavour.PDFUA_1) : archive;
    }

    private static List<String> faults(byte[] file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator judge = Foundries.defaultInstance()
                        .createValidator(flavour, false)) {
            ValidationResult result = judge.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> flavour + " " + found.getRuleId().getClause() + ": "
                            + found.getMessage()).distinct().toList();
        }
    }
}
