package fr.colloque.certificate.store;

import static java.util.Objects.requireNonNull;

import fr.colloque.certificate.badge.StatusPlace;
import fr.colloque.platform.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The credential of one revision of a certificate, as issued; it never changes. */
@Entity
@Table(name = "credential")
public class Credential {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "certificate_id", updatable = false)
    private long certificateId;
    @Column(name = "status_list", updatable = false)
    private int statusList;
    @Column(name = "status_index", updatable = false)
    private int statusIndex;
    @Column(name = "signing_key", updatable = false)
    private String signingKey;
    @Column(updatable = false)
    private byte[] content;
    @Column(updatable = false)
    private String sha256;

    protected Credential() { }                        // for JPA

    /**
     * Keeps what was signed for a certificate.
     *
     * @param place      its bit
     * @param signingKey the public key that verifies it
     * @param content    JSON
     */
    public Credential(long certificateId, StatusPlace place, String signingKey, byte[] content) {
        this.certificateId = certificateId;
        statusList = place.list();
        statusIndex = place.index();
        this.signingKey = requireNonNull(signingKey, "signingKey");
        this.content = requireNonNull(content, "content");
        sha256 = Sha256.of(content);
    }

    public byte[] content() {
        return content.clone();
    }
}
