package fr.colloque.authoring.web;

import fr.colloque.authoring.FileDraft;
import fr.colloque.authoring.form.Divergence;
import fr.colloque.authoring.form.FieldForm;
import fr.colloque.authoring.form.FormReading;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Texts;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two texts of one file: what the author has typed, and what somebody else has saved. In each
 * field that differs the author chooses; where only one of them changed what both began with, that
 * one is proposed.
 *
 * @param theirs as it stands now
 * @param began  the text that the author began to change
 * @param kept   whether the browser had kept what was typed
 * @param asked  whether the author has sent a choice already
 */
public record Conflict(FileDraft theirs, String began, boolean kept, List<Difference> differences,
                       boolean asked) implements Serializable {

    /** The beginning of the name under which the choice for a field is sent. */
    public static final String NAME = "choice-";
    /** The author keeps what she has typed. */
    public static final String MINE = "mine";
    /** The author takes what somebody else has saved. */
    public static final String THEIRS = "theirs";

    /**
     * A field in which the two differ; a text is empty where its side has no such field.
     *
     * @param path     empty for all of the text
     * @param proposed what was chosen or may be taken for granted; empty where both changed it
     */
    public record Difference(String path, String field, String mine, String theirs,
                             String proposed) implements Serializable {

        /** In which language it is; null where it is in none or in both. */
        public String language() {
            return Arrays.stream(Language.values()).map(Language::code)
                    .filter(code -> path.endsWith("." + code)).findFirst().orElse(null);
        }

        private Difference with(Optional<String> choice) {
            return choice.map(c -> new Difference(path, field, mine, theirs, c)).orElse(this);
        }
    }

    public Conflict {
        differences = List.copyOf(differences);
    }

    /**
     * What has to be chosen.
     *
     * @param began  the text that both began with
     * @param reader who is told the names of the fields
     */
    static <F extends FieldForm> Conflict between(F mine, FileDraft theirs, String began,
                                                  boolean kept, FormReading<F> reading,
                                                  Language reader) {
        Optional<F> other = reading.of(theirs.text());
        Optional<F> first = reading.of(began);
        List<Difference> differences = other.map(form -> Divergence.between(mine, form).stream()
                .map(d -> new Difference(d.path(), new FieldName(reader).of(d.path()), d.mine(),
                        d.theirs(), proposed(d.path(), mine, form, first)))
                .toList()).orElseGet(() -> List.of(new Difference("",
                        Texts.of(reader, "authoring_scenario.text.whole"), mine.text(),
                        theirs.text(), "")));
        return new Conflict(theirs, began, kept, differences, false);
    }

    private static String proposed(String path, FieldForm mine, FieldForm theirs,
                                   Optional<? extends FieldForm> first) {
        if (first.isPresent() && Divergence.isNoneAt(path, first.get(), theirs)) {
            return MINE;
        }
        return first.isPresent() && Divergence.isNoneAt(path, first.get(), mine) ? THEIRS : "";
    }

    /** The same with what the author has chosen, by path. */
    Conflict with(Map<String, String> choices) {
        return new Conflict(theirs, began, kept, differences.stream().map(d -> d.with(
                Optional.ofNullable(choices.get(NAME + d.path()))
                        .filter(c -> c.equals(MINE) || c.equals(THEIRS)))).toList(), true);
    }

    public boolean isDecided() {
        return differences.stream().noneMatch(d -> d.proposed().isEmpty());
    }

    /** What the choices give; nothing where another text is taken that no form can hold. */
    <F extends FieldForm> Optional<F> chosen(F mine, FormReading<F> reading) {
        List<String> taken = differences.stream().filter(d -> d.proposed().equals(THEIRS))
                .map(Difference::path).toList();
        Optional<F> result = reading.of(mine.text());
        if (taken.contains("")) {
            return Optional.empty();
        }
        reading.of(theirs.text()).ifPresent(other -> result.ifPresent(form ->
                taken.forEach(path -> form.adopt(path, other))));
        return result;
    }
}
