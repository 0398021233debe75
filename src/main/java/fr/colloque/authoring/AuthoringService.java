package fr.colloque.authoring;

import fr.colloque.authoring.store.Drafts;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.catalogue.Work;
import fr.colloque.panel.Panels;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The door to modules as authors see them: what is published and what is under way. */
@ApplicationScoped
public class AuthoringService {

    @Inject
    Drafts drafts;
    @Inject
    Library library;
    @Inject
    PublicationService publication;
    @Inject
    Panels panels;
    @Inject
    ReviewLook look;

    /** One module with its drafts and where it stands in review, or a refusal. */
    @Transactional
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public ModuleView module(String moduleId) {
        PublishedModule published = library.requireModule(moduleId);
        ReviewView review = look.of(Work.module(moduleId));
        return new ModuleView(published.module(), published.number(), published.publishedAt(),
                PanelNotes.of(moduleId, review.scenarios(), panels), review,
                publication.history(Work.module(moduleId)));
    }
}
