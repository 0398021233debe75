package fr.colloque.certificate.web;

import fr.colloque.certificate.CertificateRow;
import fr.colloque.certificate.CertificateService;
import fr.colloque.platform.config.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code /certificate/mine.xhtml}: the doctor's certificates. */
@Named
@RequestScoped
public class CertificatesPage {

    @Inject CertificateService certificates;
    @Inject Settings settings;

    private List<CertificateRow> rows;

    public List<CertificateRow> getRows() {
        if (rows == null) {
            rows = certificates.mine();
        }
        return rows;
    }

    /** The public page of a certificate, for others to open. */
    public String link(CertificateRow row) {
        return settings.publicUrl() + "/c/" + row.identifier();
    }
}
