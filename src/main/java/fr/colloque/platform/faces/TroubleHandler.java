package fr.colloque.platform.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * The one Faces exception handler: refusals and faults become an error page, or, where a part of a
 * page was asked for, a message on the page that stays.
 */
class TroubleHandler extends ExceptionHandlerWrapper {

    TroubleHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            events.remove();
            answer(event.getContext().getContext(), event.getContext().getException());
        }
    }

    private void answer(FacesContext context, Throwable thrown) {
        if (context.getResponseComplete()) {
            return;
        }
        Troubles troubles = CDI.current().select(Troubles.class).get();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        Trouble trouble = Trouble.of(thrown);
        if (staysOnPage(context)) {
            String text = troubles.tell(request, trouble, thrown);
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            context.renderResponse();
        } else {
            send(context, troubles, request, thrown);
        }
    }

    private static boolean staysOnPage(FacesContext context) {
        return context.getPartialViewContext().isAjaxRequest()
                && context.getViewRoot() != null
                && context.getCurrentPhaseId() != PhaseId.RESTORE_VIEW
                && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    private static void send(FacesContext context, Troubles troubles,
            HttpServletRequest request, Throwable thrown) {
        try {
            troubles.answer(request,
                    (HttpServletResponse) context.getExternalContext().getResponse(), thrown);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
