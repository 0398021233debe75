package fr.colloque.certificate.web;

import java.util.Optional;

/** The revision printed on a certificate, as addresses carry it. */
final class PrintedRevision {

    private PrintedRevision() {
    }

    /** The number; something that is none asks for the newest revision. */
    static Optional<Integer> of(String text) {
        return Optional.ofNullable(text).filter(t -> t.matches("\\d{1,4}")).map(Integer::valueOf);
    }
}
