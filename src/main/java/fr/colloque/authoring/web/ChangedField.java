package fr.colloque.authoring.web;

import fr.colloque.core.compare.FieldDifference;
import fr.colloque.core.compare.FileDifference.Shape;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Texts;
import java.util.ResourceBundle;
import java.util.StringJoiner;

/**
 * A field that differs, in the words of its reader.
 *
 * @param path   as findings name it; of a paragraph, its line
 * @param name   what it is called
 * @param aspect {@code text}, {@code key}, {@code citation}, {@code credit} or {@code setting}
 * @param lang   the language of its text; empty where it has none of its own
 */
public record ChangedField(String path, String name, String aspect, String lang, Sides sides) {

    private static final String FIELD = "authoring_compare.field.";

    static ChangedField of(FieldDifference field, Shape shape, String lang, Language reader) {
        String path = field.field();
        String own = path.matches("(?:.*\\.)?(?:fr|en)")
                ? path.substring(path.length() - 2) : lang;
        return new ChangedField(path, name(path, shape, reader), field.aspect().code(), own,
                Sides.of(field.text(), reader));
    }

    private static String name(String path, Shape shape, Language reader) {
        if (path.matches("[0-9]+")) {
            return Texts.of(reader, "authoring_compare.text.line", Integer.parseInt(path));
        }
        return shape == Shape.SCENARIO ? new FieldName(reader).of(path)
                : nameOfSteps(path, reader);
    }

    /** Authors 2 · Name (English); what nobody has named is called as it is written. */
    private static String nameOfSteps(String path, Language reader) {
        ResourceBundle texts = Texts.in(reader.locale());
        StringJoiner name = new StringJoiner(" · ");
        String tongue = "";
        for (String step : path.replaceAll("\\.([0-9]+)", " $1").split("\\.")) {
            String word = step.replaceFirst(" .*", "");
            if (step.equals("fr") || step.equals("en")) {
                tongue = texts.getString("authoring_scenario.text.in." + step);
            } else {
                String named = texts.containsKey(FIELD + word) ? texts.getString(FIELD + word)
                        : word;
                name.add(step.equals(word) ? named
                        : named + " " + (Integer.parseInt(step.substring(word.length() + 1)) + 1));
            }
        }
        return name + tongue;
    }
}
