package fr.colloque.authoring.web;

import fr.colloque.core.compare.TextDifference;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Compares for pages that show a difference among other things. */
@Named
@RequestScoped
public class Differences {

    @Inject
    LanguageChoice language;

    /** Two texts word by word, for {@code c:difference}. */
    public Sides between(String before, String after) {
        return Sides.of(TextDifference.between(told(before), told(after)), language.present());
    }

    /** Two texts of one file field by field, for {@code c:changedFile}. */
    public ChangedFile ofFile(String path, String before, String after) {
        return ChangedFile.of(path, told(before), told(after), language.present());
    }

    private static String told(String text) {
        return text == null ? "" : text;
    }
}
