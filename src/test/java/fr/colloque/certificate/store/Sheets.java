package fr.colloque.certificate.store;

import fr.colloque.certificate.CertificateFacts;
import fr.colloque.certificate.CertificateFacts.Action;
import fr.colloque.certificate.CertificateFacts.Content;
import fr.colloque.certificate.CertificateFacts.Ecmec;
import fr.colloque.certificate.CertificateFacts.Holder;
import fr.colloque.certificate.CertificateFacts.Outcome;
import fr.colloque.certificate.CertificateFacts.Provider;
import fr.colloque.certificate.CertificateIdentifier;
import fr.colloque.core.module.Language;
import fr.colloque.provider.Style;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Certificates to draw in tests. */
public final class Sheets {

    static final CertificateIdentifier IDENTIFIER =
            new CertificateIdentifier("abcdefghijklmnopqrstuvwxyz234567");

    private static final Instant ISSUED = Instant.parse("2026-11-20T10:15:30Z");

    static final String CREDENTIAL = "{\"name\": \"Leïla\"}";

    private Sheets() {
    }

    /** The file of a certificate, with a credential that is none. */
    static byte[] drawn(Sheet sheet) {
        return CertificatePdf.draw(sheet, CREDENTIAL.getBytes(StandardCharsets.UTF_8));
    }

    public static Sheet aSheet(Language language) {
        return of(language, aHolder(), anAction("L’essentiel : secret et réseaux sociaux"));
    }

    public static Sheet of(Language language, Holder holder, Action action) {
        return new Sheet(facts(holder, action), IDENTIFIER, 2, ISSUED, language,
                "https://colloque.example/c/" + IDENTIFIER.value() + "/2", false, Style.USUAL);
    }

    /** Of a filed action with European credits, its time measured. */
    public static Sheet aGrantedSheet(Language language) {
        Action filed = new Action("essentiel", "L’essentiel", "FC", "NON_PRESENTIEL",
                "99992600001", "26.003", "Orientation 1", new Ecmec(new BigDecimal("1.50"),
                "LEE-00", LocalDate.of(2027, 5, 1)), List.of(), List.of(), 95,
                new BigDecimal("1.5"));
        CertificateFacts plain = facts(aHolder(), filed);
        Provider who = plain.provider();
        Outcome did = plain.outcome();
        CertificateFacts facts = new CertificateFacts(plain.holder(),
                new Provider(who.name(), who.address(), who.siret(), who.declarationNumber(),
                        "9999", who.signatoryName(), who.signatoryRole()), filed,
                new Outcome(did.startedOn(), did.completedOn(), 80, did.preTest(),
                        did.postTest(), did.passMark()), plain.content());
        return new Sheet(facts, IDENTIFIER, 1, ISSUED, language, "https://colloque.example/c/x",
                false, Style.USUAL);
    }

    static Sheet inStyle(Language language, Style style) {
        Sheet plain = aSheet(language);
        return new Sheet(plain.facts(), plain.identifier(), plain.revision(), plain.issuedAt(),
                language, plain.link(), plain.development(), style);
    }

    static Sheet undeclared(Language language) {
        CertificateFacts plain = facts(aHolder(), anAction("L’essentiel"));
        Provider who = plain.provider();
        CertificateFacts facts = new CertificateFacts(plain.holder(),
                new Provider(who.name(), who.address(), who.siret(), "", null,
                        who.signatoryName(), who.signatoryRole()), plain.action(),
                plain.outcome(), plain.content());
        return new Sheet(facts, IDENTIFIER, 1, ISSUED, language, "https://colloque.example/c/x",
                false, Style.USUAL);
    }

    public static Holder aHolder() {
        return new Holder("Leïla", "Amrani", "Médecin", "Médecine générale", "99999999990", null);
    }

    public static Action anAction(String title) {
        return new Action("essentiel", title, "FC", "NON_PRESENTIEL", null, null, null, null,
                List.of("Reconnaître ce qui désigne un patient", "Dire autrement"), List.of(3),
                95, new BigDecimal("1.5"));
    }

    public static CertificateFacts facts(Holder holder, Action action) {
        return new CertificateFacts(holder,
                new Provider("Organisme fictif Colloque", "1 rue de l’Exemple, 00000 Fictive",
                        "000 000 000 00000", "00 00 00000 00", null, "Dr Camille Exemple",
                        "Responsable pédagogique"),
                action,
                new Outcome(LocalDate.of(2026, 10, 2), LocalDate.of(2026, 11, 19), null,
                        new BigDecimal("54.17"), new BigDecimal("88.00"), 70),
                new Content("cours révision 3", LocalDate.of(2026, 11, 1),
                        "https://colloque.example/catalogue/course?id=essentiel"));
    }
}
