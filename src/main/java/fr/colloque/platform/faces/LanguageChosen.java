package fr.colloque.platform.faces;

import fr.colloque.core.module.Language;

/** A reader changed the language; an account, if signed in, may want to remember it. */
public record LanguageChosen(Language language) {
}
