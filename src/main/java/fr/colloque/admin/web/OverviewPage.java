package fr.colloque.admin.web;

import fr.colloque.admin.Overview;
import fr.colloque.admin.OverviewService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code /admin/index.xhtml}. */
@Named
@RequestScoped
public class OverviewPage {

    @Inject OverviewService overview;

    private Overview present;

    public Overview getPresent() {
        if (present == null) {
            present = overview.present();
        }
        return present;
    }
}
