package fr.colloque.authoring.web;

import fr.colloque.authoring.form.FieldForm;
import fr.colloque.authoring.form.FormReading;
import jakarta.faces.context.FacesContext;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser has kept of an editor: the text as the server last had it, for its parts, and
 * what was typed into the fields since.
 *
 * @param whole the text
 * @param began the text that the author had begun to change
 * @param typed what stood in the fields, by their names
 */
record KeptTyping(String whole, String began, Map<String, String[]> typed) {

    /** What this request brings; a browser that says nothing sensible has kept nothing. */
    static KeptTyping sent() {
        Map<String, String> sent = FacesContext.getCurrentInstance().getExternalContext()
                .getRequestParameterMap();
        return new KeptTyping(sent.getOrDefault("whole", ""), sent.getOrDefault("began", ""),
                fields(sent.getOrDefault("fields", "{}")));
    }

    private static Map<String, String[]> fields(String json) {
        Map<String, String[]> fields = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject().forEach((name, values) -> fields.put(name,
                    values.asJsonArray().getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString).toArray(String[]::new)));
        } catch (JsonException | ClassCastException notOurs) {
            return Map.of();
        }
        return fields;
    }

    /** The form as it was typed; nothing where the text is of another shape altogether. */
    <F extends FieldForm> Optional<F> form(FormReading<F> reading) {
        Optional<F> form = reading.of(whole);
        form.ifPresent(own -> own.take(typed));
        return form;
    }
}
