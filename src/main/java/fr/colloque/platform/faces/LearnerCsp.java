package fr.colloque.platform.faces;

import fr.colloque.platform.security.Territory;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces' nonce out of pages that have no inline script.
 *
 * <p>There it would open a session for every visitor, and answer a form sent without JavaScript
 * with a failure. Those pages are held to the strict policy of the response headers instead.
 */
public class LearnerCsp implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (!Territory.of(pathOf(context.getExternalContext())).isDesk()) {
            PrimeFacesContext.getCspState(context).setInitialized(true);
        }
    }

    private static String pathOf(ExternalContext external) {
        String path = external.getRequestServletPath();
        String info = external.getRequestPathInfo();
        return info == null ? path : path + info;
    }
}
