package fr.colloque.core.module;

import java.util.Objects;

/**
 * An invented person on a surface.
 *
 * @param handle the name of the account, with its @ and with the ending that shows it is fictional
 * @param bio    the line under the name
 */
public record Person(String name, String handle, Markable bio) {

    public Person {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(handle, "handle");
        Objects.requireNonNull(bio, "bio");
    }
}
