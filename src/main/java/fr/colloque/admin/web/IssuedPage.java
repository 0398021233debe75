package fr.colloque.admin.web;

import fr.colloque.certificate.CertificateService;
import fr.colloque.certificate.CertificateState;
import fr.colloque.certificate.IssuedRow;
import fr.colloque.certificate.ListRequest;
import fr.colloque.platform.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.primefaces.model.LazyDataModel;

/** Backs {@code /admin/issued.xhtml}: issued certificates, and revoking or correcting one. */
@Named
@ViewScoped
public class IssuedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject CertificateService certificates;

    private final IssuedRows rows = new IssuedRows();
    private String search = "";
    private String state = "";
    private long chosenId;
    private long versionShown;
    private String chosenDoctor = "";
    private String reason = "";

    /** Opens a dialog about one certificate, as it was shown. */
    public void choose(IssuedRow row) {
        chosenId = row.id();
        versionShown = row.version();
        chosenDoctor = row.doctor();
        reason = "";
    }

    public void revoke() {
        certificates.revoke(chosenId, reason, versionShown);
    }

    public void reissue() {
        certificates.reissue(chosenId);
    }

    public List<String> getStates() {
        return Arrays.stream(CertificateState.values()).map(CertificateState::code).toList();
    }

    public LazyDataModel<IssuedRow> getRows() {
        return rows;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getChosenDoctor() {
        return chosenDoctor;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private Optional<CertificateState> wanted() {
        return Arrays.stream(CertificateState.values())
                .filter(known -> known.code().equals(state)).findFirst();
    }

    private final class IssuedRows extends Rows<IssuedRow> {

        private static final long serialVersionUID = 1L;

        @Override
        protected Page<IssuedRow> page(ListRequest request) {
            return certificates.issued(request, wanted());
        }

        @Override
        protected String search() {
            return search;
        }

        @Override
        public String getRowKey(IssuedRow row) {
            return String.valueOf(row.id());
        }
    }
}
