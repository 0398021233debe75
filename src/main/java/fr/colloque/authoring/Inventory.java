package fr.colloque.authoring;

import fr.colloque.authoring.form.FieldForm;
import fr.colloque.core.module.Text;
import fr.colloque.core.render.LessonOutline;
import fr.colloque.core.source.LessonText;
import fr.colloque.core.source.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes through the files of a module under work. */
final class Inventory {

    private final String moduleId;
    private final SourceTree published;
    private final SourceTree tree;
    private final Set<String> changed;

    Inventory(String moduleId, WorkingCopy copy) {
        this.moduleId = moduleId;
        this.published = copy.published();
        this.tree = copy.tree();
        this.changed = copy.rows().stream().map(DraftRow::path).collect(Collectors.toSet());
    }

    ModuleContents contents(int number) {
        return new ModuleContents(moduleId, number, tree, lessons(), pictures());
    }

    private List<LessonRow> lessons() {
        List<LessonRow> rows = new ArrayList<>();
        for (String id : namesIn("lessons", "\\.(fr|en)\\.md")) {
            rows.add(lesson(id));
        }
        List<String> order = order();
        rows.sort(Comparator.comparingInt(row -> order.contains(row.id())
                ? order.indexOf(row.id()) : order.size()));
        return rows;
    }

    private List<String> order() {
        return tree.text(ModuleContents.manifest(moduleId)).flatMap(FieldForm::ofModule)
                .map(form -> form.getRoot().get("lessons").getValues()).orElse(List.of());
    }

    private LessonRow lesson(String id) {
        String fr = LessonRow.path(moduleId, id, "fr");
        String en = LessonRow.path(moduleId, id, "en");
        boolean hasFr = tree.text(fr).isPresent();
        boolean hasEn = tree.text(en).isPresent();
        String missing = hasFr == hasEn ? "" : hasFr ? "en" : "fr";
        Optional<LessonText> french = read(fr);
        Optional<LessonText> english = read(en);
        int minutes = Stream.of(french, english).flatMap(Optional::stream)
                .mapToInt(LessonText::minutes).max().orElse(0);
        return new LessonRow(id, new Text(french.map(LessonText::title).orElse(""),
                english.map(LessonText::title).orElse("")), minutes, missing,
                changed.contains(fr) || changed.contains(en), !hasFr && !hasEn);
    }

    private Optional<LessonText> read(String path) {
        return tree.text(path).flatMap(text -> LessonText.readUnderWork(path, text).value());
    }

    private List<PictureRow> pictures() {
        Set<String> used = used();
        return namesIn("media", "").stream()
                .filter(name -> tree.text(PictureRow.path(moduleId, name)).isPresent())
                .map(name -> new PictureRow(name, used.contains(name),
                        changed.contains(PictureRow.path(moduleId, name)))).toList();
    }

    /** What lessons show, and what is named anywhere in a scenario. */
    private Set<String> used() {
        Collection<String> scenarios =
                tree.under("modules/" + moduleId + "/scenarios").files().values();
        Set<String> used = new TreeSet<>();
        tree.under("modules/" + moduleId + "/lessons").files().values().forEach(text ->
                LessonOutline.of(text).images().forEach(i -> i.what().file()
                        .ifPresent(used::add)));
        namesIn("media", "").stream().filter(name -> scenarios.stream()
                .anyMatch(text -> text.contains(name))).forEach(used::add);
        return used;
    }

    /** The names of the files of a folder without their ends, those to go included. */
    private Set<String> namesIn(String folder, String end) {
        String start = "modules/" + moduleId + "/" + folder + "/";
        return Stream.concat(published.files().keySet().stream(), tree.files().keySet().stream())
                .filter(path -> path.startsWith(start))
                .map(path -> path.substring(start.length()).replaceFirst(end + "$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
