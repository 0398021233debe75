package fr.colloque.panel.web;

import fr.colloque.panel.PanelService;
import fr.colloque.panel.PanelView;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Backs {@code /panel/index.xhtml}: what waits for an expert, and what is answered. */
@Named
@RequestScoped
public class PanelPage {

    @Inject
    PanelService panels;
    @Inject
    LanguageChoice language;

    private PanelView view;

    public PanelView getView() {
        if (view == null) {
            view = panels.tasks(language.present());
        }
        return view;
    }

    /** Whether the last task was answered just now. */
    public boolean isDone() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()
                .containsKey("done");
    }
}
