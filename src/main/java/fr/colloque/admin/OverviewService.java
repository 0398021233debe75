package fr.colloque.admin;

import fr.colloque.admin.store.OverviewQueries;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The door to the figures of the administrators' first page. */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class OverviewService {

    @Inject OverviewQueries queries;

    /** The present figures, in one statement. */
    public Overview present() {
        return queries.present();
    }
}
