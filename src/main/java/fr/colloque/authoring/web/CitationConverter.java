package fr.colloque.authoring.web;

import fr.colloque.catalogue.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lets through what exists: half a word that was typed to search is no citation. */
@Named
@ApplicationScoped
public class CitationConverter implements Converter<String> {

    @Inject
    Library library;

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        return library.curriculum().source(typed).isPresent() ? typed : null;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String id) {
        return id == null ? "" : id;
    }
}
