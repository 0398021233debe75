package fr.colloque.authoring.web;

import fr.colloque.authoring.DraftService;
import fr.colloque.authoring.SurfaceGallery;
import fr.colloque.authoring.form.Field;
import fr.colloque.catalogue.Library;
import fr.colloque.core.module.FragmentType;
import fr.colloque.core.module.Lesson;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Source;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lists of the editor offer. */
@Named
@RequestScoped
public class EditorChoices {

    private static final String CHOICE = "authoring_scenario.choice.";
    private static final int LABEL = 60;
    private static final int SUGGESTED = 3;

    @Inject
    DraftService drafts;
    @Inject
    Library library;
    @Inject
    LanguageChoice language;

    /** One line of a list: what it stands for in the file, and what the author reads. */
    public record Pick(String value, String label) { }

    /**
     * What one answer is worth.
     *
     * @param field where the author says it; null where it is not hers to say
     */
    public record Credit(String answer, Field field, int credit) { }

    /** The kinds of surface, in the order in which authors read of them. */
    public List<String> getSurfaces() {
        return SurfaceGallery.samples().stream().map(SurfaceGallery.Sample::kind).toList();
    }

    public List<FragmentType> getFragmentTypes() {
        return List.of(FragmentType.values());
    }

    /** Everything that may be cited, rules first. */
    public Collection<Source> getSources() {
        return library.curriculum().sources();
    }

    /** A source by its id; null where there is none. */
    public Source source(String id) {
        return library.curriculum().source(id).orElse(null);
    }

    /**
     * The sources that the module cites most and that are not in this field yet.
     *
     * @param moduleId the module that the scenario is of
     */
    public List<Source> suggested(Field field, String moduleId) {
        Map<String, Long> cited = library.requireModule(moduleId).module().scenarios().stream()
                .flatMap(s -> cited(s, field.getShape().getKey()).stream())
                .filter(id -> !field.getValues().contains(id))
                .collect(Collectors.groupingBy(id -> id, TreeMap::new, Collectors.counting()));
        return cited.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()).limit(SUGGESTED).map(e -> source(e.getKey()))
                .filter(Objects::nonNull).toList();
    }

    private static List<String> cited(Scenario scenario, String key) {
        return switch (key) {
            case "recommendations" -> scenario.recommendations();
            case "cases" -> scenario.cases();
            default -> scenario.rules();
        };
    }

    /**
     * What may be chosen in a field.
     *
     * @param moduleId the module that the scenario is of
     */
    public List<Pick> of(Field field, String moduleId) {
        return switch (field.getShape().getKey()) {
            case "pools" -> Arrays.stream(Pool.values())
                    .map(p -> pick(p.code(), "authoring.pool." + p.code())).toList();
            case "lesson" -> library.requireModule(moduleId).module().lessons().stream()
                    .map(this::pick).toList();
            case "verdict" -> field.getShape().getChoices().stream()
                    .map(v -> pick(v, "verdict.text." + v)).toList();
            case "type" -> field.getShape().getLabel().equals("type") ? fragmentTypes()
                    : said(field);
            case "file" -> pictures(field, moduleId);
            case "target" -> ids(field.getParent().getParent().getParent().get("targets"), "text");
            case "start" -> steps(field.getParent().get("steps"));
            case "to" -> steps(field.getParent().getParent().getParent().getParent());
            default -> said(field);
        };
    }

    private List<Pick> said(Field field) {
        return field.getShape().getChoices().stream().map(code -> pick(code,
                CHOICE + field.getShape().getLabel() + "." + code)).toList();
    }

    private List<Pick> fragmentTypes() {
        return Stream.concat(Stream.of(pick("", "authoring_scenario.text.noType")),
                Arrays.stream(FragmentType.values())
                        .map(t -> pick(t.code(), "fragment.text." + t))).toList();
    }

    /**
     * What each answer to the question for the verdict is worth.
     *
     * @param judge the task that asks for it
     */
    public List<Credit> credit(Field judge) {
        List<String> verdicts = judge.get("verdict").getShape().getChoices();
        int key = verdicts.indexOf(judge.value("verdict"));
        return verdicts.stream().map(v -> new Credit(
                Texts.of(language.present(), "verdict.text." + v),
                switch (verdicts.indexOf(v) - key) {
                    case -1 -> judge.get("partial").get("lenient");
                    case 1 -> judge.get("partial").get("severe");
                    default -> null;
                }, verdicts.indexOf(v) == key ? 1 : 0)).toList();
    }

    private Pick pick(String value, String key) {
        return new Pick(value, Texts.of(language.present(), key));
    }

    private Pick pick(Lesson lesson) {
        return new Pick(lesson.id(), lesson.title().in(language.present()));
    }

    /** The pictures of the module on the desk, and the one that is chosen although it is gone. */
    private List<Pick> pictures(Field field, String moduleId) {
        return Stream.concat(Stream.of("", field.getValue()),
                        drafts.pictures(moduleId).stream()).distinct()
                .map(file -> new Pick(file, file.isEmpty() ? "—" : file)).toList();
    }

    /** The steps of a conversation by their names. */
    private List<Pick> steps(Field list) {
        return Stream.concat(Stream.of(new Pick("", "—")), list.getParts().stream()
                .map(step -> new Pick(step.value("id"),
                        (step.getPlace() + 1) + " · " + step.value("id")))).toList();
    }

    /** The items of a list by their ids, each with the beginning of its text. */
    private List<Pick> ids(Field list, String text) {
        return Stream.concat(Stream.of(new Pick("", "—")), list.getParts().stream().map(item -> {
            String said = item.get(text).value(language.getCode());
            String label = (item.getPlace() + 1) + " · " + said;
            return new Pick(item.value("id"),
                    label.length() > LABEL ? label.substring(0, LABEL) + "…" : label);
        })).toList();
    }
}
