package fr.colloque.authoring;

import fr.colloque.core.module.Text;

/**
 * A lesson of a module as it would be published now.
 *
 * @param id       {@code NN-name}
 * @param title    as it is typed; empty where it cannot be read or is missing
 * @param minutes  of the longer language
 * @param missing  the code of the language in which it does not exist; empty for none
 * @param underWay whether some draft changes it
 * @param removed  whether publishing takes it away
 */
public record LessonRow(String id, Text title, int minutes, String missing, boolean underWay,
                        boolean removed) {

    /** Where the text of a lesson stands among all content. */
    public static String path(String moduleId, String lessonId, String language) {
        return "modules/" + moduleId + "/lessons/" + lessonId + "." + language + ".md";
    }

    /** What it is called, as far as that is known. */
    public Text name() {
        return new Text(title.fr().isBlank() ? id : title.fr(),
                title.en().isBlank() ? id : title.en());
    }
}
