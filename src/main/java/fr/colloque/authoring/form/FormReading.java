package fr.colloque.authoring.form;

import java.io.Serializable;
import java.util.Optional;

/** How the texts of one kind of file become forms. */
@FunctionalInterface
public interface FormReading<F extends FieldForm> extends Serializable {

    /** The form of a text; nothing where the text is of another shape altogether. */
    Optional<F> of(String text);
}
