package fr.colloque.authoring.web;

import fr.colloque.authoring.form.FieldForm;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/**
 * Takes over what a browser sends for the fields of a form, before anything is done with it.
 * They are plain fields of HTML, so that a form of any length costs no component at all.
 */
@FacesComponent("fr.colloque.TypedForm")
public class TypedForm extends UIComponentBase {

    @Override
    public String getFamily() {
        return "fr.colloque.TypedForm";
    }

    @Override
    public void processUpdates(FacesContext context) {
        if (getAttributes().get("form") instanceof FieldForm form) {
            form.take(context.getExternalContext().getRequestParameterValuesMap());
        }
    }
}
