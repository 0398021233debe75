package fr.colloque.core.source;

import fr.colloque.core.module.Language;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lesson in one language, as its file holds it.
 *
 * @param file      path of the file
 * @param id        {@code NN-name}
 * @param minutes   as declared in the front matter
 * @param markdown  the body
 * @param firstLine the line of the file on which the body begins
 * @param minutesLine the line on which the minutes are declared
 */
public record LessonText(String file, String id, Language language, String title, int minutes,
                         String markdown, int firstLine, int minutesLine) {

    /** What a lesson file is called: {@code NN-name.fr.md} or {@code NN-name.en.md}. */
    private static final Pattern FILE =
            Pattern.compile("(?:.*/)?([0-9]{2}-[a-z0-9]+(?:-[a-z0-9]+)*+)\\.(fr|en)\\.md");

    private static final String FENCE = "---\n";
    private static final String LAST_FENCE = "\n---\n";

    /** The line of the file for a line of the Markdown, which counts from 1. */
    public int line(int markdownLine) {
        return firstLine + markdownLine - 1;
    }

    /** Reads one lesson file; a name that is no lesson's is a fault. */
    public static Reading<LessonText> read(String file, String text) {
        return read(file, text, true);
    }

    /**
     * Reads a text under work, as {@link LessonWriter} writes it: the title may be empty or too
     * long, the minutes may be any number. One that cannot be taken has the findings of
     * {@link #read}.
     */
    public static Reading<LessonText> readUnderWork(String file, String text) {
        Reading<LessonText> loose;
        try {
            loose = read(file, text, false);
        } catch (IllegalStateException | ClassCastException | NumberFormatException missing) {
            loose = read(file, text, true);
        }
        return loose;
    }

    private static Reading<LessonText> read(String file, String text, boolean finished) {
        Matcher name = FILE.matcher(file);
        if (!name.matches()) {
            return Reading.faulty(Finding.of(file, 1, Rule.FILE_MISPLACED));
        }
        Optional<Finding> fault = TextLimits.fault(file, text);
        int end = text.indexOf(LAST_FENCE);
        if (fault.isPresent() || !text.startsWith(FENCE) || end < 0) {
            return Reading.faulty(fault.orElse(Finding.of(file, 1, Rule.LESSON_FRONT)));
        }
        String front = text.substring(FENCE.length(), end + 1);
        String body = text.substring(end + LAST_FENCE.length());
        int firstLine = 3 + (int) front.chars().filter(c -> c == '\n').count();
        return YamlSource.read(file, 2, front)
                .then(root -> finished ? Schemas.validated(file, root, FileKind.LESSON)
                        : Reading.of((YamlNode.Mapping) root))
                .map(map -> new LessonText(file, name.group(1), Language.of(name.group(2)),
                        map.string("title"), map.integer("minutes"), body, firstLine,
                        map.keyLine("minutes")));
    }
}
