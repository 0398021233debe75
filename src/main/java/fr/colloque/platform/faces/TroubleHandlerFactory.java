package fr.colloque.platform.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link TroubleHandler} in front of every Faces request. */
public class TroubleHandlerFactory extends ExceptionHandlerFactory {

    public TroubleHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new TroubleHandler(getWrapped().getExceptionHandler());
    }
}
