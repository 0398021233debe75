package fr.colloque.admin.web;

import fr.colloque.certificate.CertificateService;
import fr.colloque.certificate.CertificateState;
import fr.colloque.certificate.IssuedRow;
import fr.colloque.certificate.ListRequest;
import fr.colloque.certificate.Shown;
import fr.colloque.platform.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
    private Shown chosen;
    private String chosenDoctor = "";
    private String reason = "";

    /** Opens a dialog about one certificate, as it was shown. */
    public void choose(IssuedRow row) {
        chosen = row.shown();
        chosenDoctor = row.doctor();
        reason = "";
    }

    public void revoke() {
        certificates.revoke(chosen, reason);
    }

    public void reissue() {
        certificates.reissue(chosen);
    }

    /** Where the files of the list as it is narrowed are. */
    public String getZip() {
        return "/admin/certificates.zip?state=" + state + "&search="
                + URLEncoder.encode(search, StandardCharsets.UTF_8);
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

    /** Whom the open dialog is about. */
    public String getChosenDoctor() {
        return chosenDoctor;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    private final class IssuedRows extends Rows<IssuedRow> {

        private static final long serialVersionUID = 1L;

        @Override
        protected Page<IssuedRow> page(ListRequest request) {
            return certificates.issued(request, CertificateState.of(state));
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
