package fr.colloque.admin.web;

import fr.colloque.catalogue.ChangedLawService;
import fr.colloque.catalogue.ChangedLawService.LawReach;
import fr.colloque.catalogue.LawChangeRow;
import fr.colloque.certificate.CertificateService;
import fr.colloque.certificate.IssuedRow;
import fr.colloque.platform.Ids;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Backs {@code /admin/law.xhtml}: what changed in the law, or the certificates that were issued
 * before one change.
 */
@Named
@RequestScoped
public class LawPage {

    @Inject
    ChangedLawService law;
    @Inject
    CertificateService certificates;

    private String change = "";
    private int page = 1;
    private Page<LawChangeRow> changes;
    private LawReach reach;
    private Page<IssuedRow> issued;

    public void load() {
        PageRequest wanted = PageRequest.of(page);
        if (change.isEmpty()) {
            changes = law.changes(wanted);
        } else {
            reach = law.reach(Ids.require(change));
            issued = certificates.issuedBefore(reach.at(), reach.modules(), wanted);
        }
    }

    /** All changes; null where one is looked at. */
    public Page<LawChangeRow> getChanges() {
        return changes;
    }

    /** The change that is looked at; null for all. */
    public LawReach getReach() {
        return reach;
    }

    /** The certificates issued before it; null where no change is looked at. */
    public Page<IssuedRow> getIssued() {
        return issued;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change == null ? "" : change;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
