package fr.colloque.authoring;

import fr.colloque.authoring.store.Drafts;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.Work;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The door to what a module is made of, whether it was published already or not. */
@ApplicationScoped
@Transactional
@Allowed({Role.AUTHOR, Role.REVIEWER})
public class ContentsService {

    @Inject
    Drafts drafts;
    @Inject
    PublicationService publication;

    /** The lessons and pictures of a module, or a refusal where nobody has begun it. */
    public ModuleContents module(String moduleId) {
        Work work = Work.module(moduleId);
        WorkingCopy copy = copy(work);
        if (copy.tree().files().isEmpty() && copy.published().files().isEmpty()) {
            throw new NotFound();
        }
        return new Inventory(moduleId, copy).contents(publication.newestNumber(work));
    }

    /** The texts of a work as they would be published now. */
    public SourceTree texts(Work work) {
        return copy(work).tree();
    }

    private WorkingCopy copy(Work work) {
        return new WorkingCopy(work, publication.newestNumber(work), drafts.of(work),
                number -> publication.texts(work, number));
    }
}
