package fr.colloque.certificate;

import fr.colloque.platform.Refusal;

/** A file is larger than any certificate, and was not looked at. */
public class FileTooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public FileTooLarge() {
        super(Kind.INVALID, "refusal.text.certificateFileTooLarge");
    }
}
