package fr.colloque.core.source;

/**
 * A lesson in one language into the text of its file. {@link LessonText} reads it back as it was,
 * and the same lesson gives the same text to the byte.
 */
public final class LessonWriter {

    private static final String FENCE = "---\n";

    private LessonWriter() { }

    /**
     * Writes a lesson.
     *
     * @param markdown the body as it is; nothing is added to it
     */
    public static String write(String title, int minutes, String markdown) {
        YamlWriter front = new YamlWriter();
        front.quoted("title", title);
        front.plain("minutes", minutes);
        return FENCE + front.written() + FENCE + markdown;
    }
}
