package fr.colloque.reference.web;

import fr.colloque.catalogue.Library;
import fr.colloque.core.module.GlossaryTerm;
import fr.colloque.core.module.Source;
import fr.colloque.platform.Ids;
import fr.colloque.platform.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs the pages of one source and of one glossary term. */
@Named
@RequestScoped
public class ItemPage {

    @Inject
    Library library;

    private String id;
    private Source source;
    private GlossaryTerm term;

    public void loadSource() {
        source = library.curriculum().source(Ids.requireSlug(id)).orElseThrow(NotFound::new);
    }

    public void loadTerm() {
        term = library.curriculum().term(Ids.requireSlug(id)).orElseThrow(NotFound::new);
    }

    public Source getSource() {
        return source;
    }

    public GlossaryTerm getTerm() {
        return term;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
