package fr.colloque.core.source;

import fr.colloque.core.module.Course;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.GlossaryTerm;
import fr.colloque.core.module.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Everything that is taught, from a tree with {@code modules/} and {@code content/}. */
public final class CurriculumReader {

    private static final String MODULES = "modules/";
    private static final String CONTENT = "content/";

    private final List<Located<Course>> courses = new ArrayList<>();
    private final List<Located<Source>> sources = new ArrayList<>();
    private final List<Located<GlossaryTerm>> glossary = new ArrayList<>();
    private final List<ModuleSource> modules = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private CurriculumReader() { }

    /** The curriculum of a tree; what lies beside {@code modules/} and {@code content/} is left. */
    public static Reading<Curriculum> read(SourceTree tree) {
        return locate(tree).whole();
    }

    /** The same, keeping what could be read, with the lines of everything in it. */
    public static CurriculumSource locate(SourceTree tree) {
        CurriculumReader reader = new CurriculumReader();
        reader.modules(tree.under(MODULES));
        tree.under(CONTENT).files().forEach(reader::content);
        return new CurriculumSource(reader.courses, reader.modules, reader.sources,
                reader.glossary, reader.findings);
    }

    private void modules(SourceTree tree) {
        TreeSet<String> folders = new TreeSet<>();
        tree.files().keySet().forEach(path -> folders.add(path.split("/", 2)[0]));
        for (String folder : folders) {
            if (tree.files().containsKey(folder)) {
                misplaced(MODULES + folder);
            } else {
                String prefix = MODULES + folder + "/";
                modules.add(ModuleReader.locate(folder, prefix, tree.under(folder)));
            }
        }
    }

    private void content(String path, String text) {
        String file = CONTENT + path;
        if (path.endsWith(".md") || path.indexOf('/') < 0) {
            misplaced(file);
            return;
        }
        switch (path.substring(0, path.indexOf('/'))) {
            case "courses" -> keep(CourseReader.locate(file, text), courses::add);
            case "glossary" -> keep(GlossaryReader.locate(file, text), glossary::add);
            case "law", "white-paper", "cases", "council", "training" ->
                    keep(SourceReader.locate(file, text), sources::add);
            case "credit" -> credit(file, text);
            default -> misplaced(file);
        }
    }

    /** Schemes and periods belong to no curriculum, but a fault in them is one of the content. */
    private void credit(String file, String text) {
        switch (file) {
            case PeriodReader.FILE -> findings.addAll(PeriodReader.read(file, text).findings());
            case SchemeReader.FILE -> findings.addAll(SchemeReader.read(file, text).findings());
            case ActionKindReader.FILE ->
                    findings.addAll(ActionKindReader.read(file, text).findings());
            default -> misplaced(file);
        }
    }

    private void misplaced(String file) {
        if (!file.endsWith("README.md")) {
            findings.add(Finding.of(file, 1, Rule.FILE_MISPLACED));
        }
    }

    private <T> void keep(Reading<T> reading, Consumer<T> place) {
        reading.value().ifPresent(place);
        findings.addAll(reading.findings());
    }
}
