package fr.colloque.authoring;

import fr.colloque.core.module.Language;

/** A module's choices and matches in a format of other systems. */
public record QuestionFile(Format format, Language language, String text) {

    /** The formats that are spoken. */
    public enum Format { GIFT, XML }
}
