package fr.colloque.certificate.store;

import fr.colloque.core.module.Language;
import java.util.List;

/** A drawn certificate, and what the judge of PDF/A and PDF/UA finds, for tests elsewhere. */
public final class SpecimenPdf {

    private SpecimenPdf() {
    }

    public static byte[] drawn(Language language) {
        return Sheets.drawn(Sheets.aSheet(language));
    }

    public static List<String> faults(byte[] pdf) throws Exception {
        return VeraPdf.faults(pdf);
    }
}
