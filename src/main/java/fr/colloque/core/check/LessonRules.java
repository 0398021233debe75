package fr.colloque.core.check;

import fr.colloque.core.render.LessonLink;
import fr.colloque.core.render.LessonOutline;
import fr.colloque.core.render.LessonOutline.Placed;
import fr.colloque.core.render.LessonPicture;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.LessonText;
import fr.colloque.core.source.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A lesson is plain Markdown, cites what exists and takes the time it promises. */
final class LessonRules implements LibraryRule {

    private static final int HIGHEST_HEADING = 2;
    private static final int LOWEST_HEADING = 3;
    private static final int DEEPEST = 12;
    private static final int MINUTES_OFF = 1;

    @Override
    public void check(Shelf shelf) {
        shelf.source().modules().forEach(module -> module.lessons().forEach(lesson ->
                check(lesson, module.media().keySet(), shelf.known(), shelf.report())));
    }

    /**
     * Checks one lesson in one language.
     *
     * @param media the names of the pictures of its module
     */
    static void check(LessonText lesson, Set<String> media, Known known,
                      Consumer<Finding> report) {
        new One(lesson, LessonOutline.of(lesson.markdown()), media, known, report).check();
    }

    /** One lesson in one language. */
    private record One(LessonText lesson, LessonOutline outline, Set<String> media, Known known,
                       Consumer<Finding> sink) {

        void check() {
            outline.headings().stream()
                    .filter(h -> h.what() < HIGHEST_HEADING || h.what() > LOWEST_HEADING)
                    .forEach(h -> report(Rule.LESSON_HEADING, h, h.what()));
            outline.html().forEach(h -> report(Rule.LESSON_HTML, h, h.what().strip()));
            outline.images().forEach(this::picture);
            outline.links().forEach(this::link);
            if (outline.deepest().what() > DEEPEST) {
                report(Rule.LESSON_NESTING, outline.deepest());
            }
            if (Math.abs(lesson.minutes() - outline.minutes()) > MINUTES_OFF) {
                sink.accept(Finding.of(lesson.file(), lesson.minutesLine(),
                        Rule.LESSON_MINUTES, lesson.minutes(), outline.minutes(),
                        outline.words()));
            }
        }

        private void link(Placed<String> written) {
            Optional<LessonLink> link = LessonLink.of(written.what());
            if (link.isEmpty()) {
                report(Rule.LESSON_LINK, written, written.what());
                return;
            }
            String id = link.get().target();
            switch (link.get().kind()) {
                case CITE -> {
                    if (!known.hasSource(id)) {
                        report(Rule.CITE_UNKNOWN, written, id);
                    }
                }
                case TERM -> {
                    if (!known.hasTerm(id)) {
                        report(Rule.TERM_UNKNOWN, written, id);
                    }
                }
                case PAGE -> { }
            }
        }

        private void picture(Placed<LessonPicture> placed) {
            LessonPicture picture = placed.what();
            Optional<String> file = picture.file();
            if (file.isEmpty()) {
                report(Rule.LESSON_IMAGE, placed, picture.address());
                return;
            }
            if (!media.contains(file.get())) {
                report(Rule.LESSON_PICTURE, placed, file.get());
            }
            if (picture.alt().isEmpty()) {
                report(Rule.LESSON_ALT, placed, file.get());
            }
        }

        private void report(Rule rule, Placed<?> place, Object... args) {
            sink.accept(
                    Finding.of(lesson.file(), lesson.line(place.line()), rule, args));
        }
    }
}
