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
import java.util.stream.Collectors;
import org.primefaces.model.LazyDataModel;

/** Backs {@code /admin/issued.xhtml}: issued certificates, and revoking or correcting one. */
@Named
@ViewScoped
public class IssuedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many doctors a dialog names. */
    private static final int NAMED = 5;

    @Inject CertificateService certificates;

    private final IssuedRows rows = new IssuedRows();
    private String search = "";
    private String state = "";
    private List<IssuedRow> selected = List.of();
    private List<IssuedRow> chosen = List.of();
    private String reason = "";

    /** Opens a dialog about one certificate, as it was shown. */
    public void choose(IssuedRow row) {
        chosen = List.of(row);
        reason = "";
    }

    /** Opens the dialog about all that are ticked. */
    public void chooseSelected() {
        chosen = selected.stream().filter(IssuedRow::isGenuine).toList();
        reason = "";
    }

    public void revoke() {
        certificates.revoke(chosen.stream().map(IssuedRow::shown).toList(), reason);
        selected = List.of();
    }

    public void reissue() {
        certificates.reissue(chosen.getFirst().shown());
    }

    /** Where the files of the list as it is narrowed are. */
    public String getZip() {
        return "/admin/certificates.zip?state=" + state + "&search="
                + Address.encoded(search);
    }

    public List<String> getStates() {
        return Arrays.stream(CertificateState.values()).map(CertificateState::code).toList();
    }

    /** What leads out as a file, as the list is narrowed and sorted. */
    public String getExport() {
        return "list=issued&" + rows.asked() + "&state=" + state;
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

    public List<IssuedRow> getSelected() {
        return selected;
    }

    public void setSelected(List<IssuedRow> selected) {
        this.selected = selected == null ? List.of() : selected;
    }

    public int getCount() {
        return chosen.size();
    }

    /** Whom the open dialog is about, a few by their names. */
    public String getChosenDoctor() {
        return chosen.stream().limit(NAMED).map(IssuedRow::doctor)
                .collect(Collectors.joining(" · ")) + (chosen.size() > NAMED ? " …" : "");
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
