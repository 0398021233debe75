package fr.colloque.certificate;

import fr.colloque.platform.Folded;

/**
 * A certificate's file among others.
 *
 * @param doctor last name, first name
 */
public record ExportedFile(long id, String doctor, PdfFile pdf) {

    /** A name that every system can store, and that no other file has. */
    public String name() {
        return Folded.of(doctor).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + "-"
                + pdf.name().replace(".pdf", "-" + id + ".pdf");
    }
}
