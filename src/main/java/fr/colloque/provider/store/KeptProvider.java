package fr.colloque.provider.store;

import fr.colloque.platform.config.Provider;
import fr.colloque.provider.Accent;
import fr.colloque.provider.ProviderVersion;
import fr.colloque.provider.Style;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of the provider. */
@Entity
@Table(name = "provider_version")
public class KeptProvider {

    @Id
    private int number;
    private String name;
    private String address;
    private String siret;
    private String nda;
    @Column(name = "dpc_body_number")
    private String dpcBodyNumber;
    @Column(name = "signatory_name")
    private String signatoryName;
    @Column(name = "signatory_role")
    private String signatoryRole;
    private String accent;
    private byte[] logo;
    private byte[] signature;
    @Column(name = "set_by")
    private long setBy;
    @Column(name = "set_at")
    private Instant setAt;

    protected KeptProvider() { }                    // for JPA

    KeptProvider(ProviderVersion version, long setBy, Instant setAt) {
        this.number = version.number();
        Provider provider = version.provider();
        this.name = provider.name();
        this.address = provider.address();
        this.siret = provider.siret();
        this.nda = provider.nda();
        this.dpcBodyNumber = provider.dpcBodyNumber();
        this.signatoryName = provider.signatoryName();
        this.signatoryRole = provider.signatoryRole();
        this.accent = version.style().accent().code();
        this.logo = version.style().logo();
        this.signature = version.style().signature();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    ProviderVersion version() {
        return new ProviderVersion(number, new Provider(name, address, siret, nda, dpcBodyNumber,
                signatoryName, signatoryRole), new Style(new Accent(accent), logo, signature));
    }
}
