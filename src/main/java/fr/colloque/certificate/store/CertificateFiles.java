package fr.colloque.certificate.store;

import fr.colloque.certificate.CertificateIdentifier;
import fr.colloque.certificate.CertificateState;
import fr.colloque.certificate.ExportedFile;
import fr.colloque.certificate.ListRequest;
import fr.colloque.certificate.PdfFile;
import fr.colloque.platform.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files of certificates, a few at a time. */
@Dependent
public class CertificateFiles {

    @PersistenceContext EntityManager em;

    /** The next twenty after this one, by their ids. */
    public List<ExportedFile> next(String search, Optional<CertificateState> state, long after) {
        SearchClause clause = new SearchClause("""
                c.id, a.last_name, a.first_name, c.identifier, c.revision, c.pdf""", """
                from certificate c join account a on a.id = c.doctor_id
                where c.id >\s""" + after + " and "
                + state.map(CertificateQueries::condition).orElse("true"), Map.of(), "c.id");
        return clause.rows(em, new ListRequest(PageRequest.of(1), search, "", false)).stream()
                .map(Columns::of)
                .map(c -> new ExportedFile(c.number(0), c.text(1) + ", " + c.text(2),
                        new PdfFile(new CertificateIdentifier(c.text(3)), c.count(4),
                                (byte[]) c.values()[5])))
                .toList();
    }
}
