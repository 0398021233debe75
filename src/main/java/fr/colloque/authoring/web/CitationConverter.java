package fr.colloque.authoring.web;

import fr.colloque.catalogue.Library;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;

/** Lets through what exists: half a word that was typed to search is no citation. */
@FacesConverter(value = "citation", managed = true)
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
