package fr.colloque.authoring.web;

import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;

/** What works are called, and where their pages are. */
@Named("works")
@RequestScoped
public class WorkNames {

    @Inject
    Library library;
    @Inject
    LanguageChoice language;

    /** The title of a module or course; its slug where none is published yet. */
    public String title(Work work) {
        return switch (work.kind()) {
            case MODULE -> library.current().module(work.slug())
                    .map(m -> m.module().title().in(language.present())).orElse(work.slug());
            case COURSE -> library.current().course(work.slug())
                    .map(c -> c.course().title().in(language.present())).orElse(work.slug());
            case REFERENCE -> Texts.of(language.present(), "authoring.kind.reference");
        };
    }

    /** What names the work in an address, without a question mark. */
    public String query(Work work) {
        return "kind=" + work.kind().code() + "&slug=" + work.slug();
    }

    /**
     * The work that an address names.
     *
     * @throws NotFound if there is no such kind, or its name is none
     */
    static Work require(String kind, String slug) {
        try {
            Work work = new Work(RevisionKind.valueOf(kind.toUpperCase(Locale.ROOT)), slug);
            boolean named = work.equals(Work.REFERENCE) || work.kind() != RevisionKind.REFERENCE
                    && slug.matches("[a-z0-9-]{1,80}");
            if (named) {
                return work;
            }
        } catch (IllegalArgumentException noSuchKind) {
            throw new NotFound();
        }
        throw new NotFound();
    }
}
