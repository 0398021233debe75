package fr.colloque.core.check;

import fr.colloque.core.module.Language;
import fr.colloque.core.render.LessonLink;
import fr.colloque.core.render.LessonOutline;
import fr.colloque.core.render.LessonOutline.Placed;
import fr.colloque.core.render.LessonPicture;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.LessonText;
import fr.colloque.core.source.Rule;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Both languages of a lesson are built alike: the same headings, citations and terms. */
final class LessonPairs implements LibraryRule {

    @Override
    public void check(Shelf shelf) {
        shelf.source().modules().forEach(module -> module.lessonsById().values().stream()
                .filter(texts -> texts.size() == Language.values().length)
                .forEach(texts -> compare(texts, shelf.report())));
    }

    /** Compares a lesson in one language with the same in the other. */
    static void compare(List<LessonText> texts, Consumer<Finding> report) {
        LessonText first = texts.getFirst();
        LessonText second = texts.getLast();
        LessonOutline one = LessonOutline.of(first.markdown());
        LessonOutline other = LessonOutline.of(second.markdown());
        if (!headings(one).equals(headings(other))) {
            report.accept(Finding.of(second.file(), lastHeading(second, other),
                    Rule.LESSON_STRUCTURE, headings(other), headings(one), first.file()));
        }
        Stream.concat(targets(one).stream(), targets(other).stream()).distinct()
                .filter(target -> times(one, target) != times(other, target))
                .forEach(target -> report.accept(Finding.of(second.file(),
                        line(second, other, target), Rule.LESSON_STRUCTURE,
                        target + " × " + times(other, target),
                        target + " × " + times(one, target), first.file())));
    }

    private static String headings(LessonOutline outline) {
        return outline.headings().stream().map(h -> "#".repeat(h.what()))
                .collect(Collectors.joining(" "));
    }

    private static List<String> targets(LessonOutline outline) {
        Stream<String> pictures = outline.images().stream().map(Placed::what)
                .filter(picture -> picture.file().isPresent()).map(LessonPicture::address);
        return Stream.concat(outline.links().stream().map(Placed::what)
                .filter(address -> LessonLink.of(address)
                        .filter(link -> link.kind() != LessonLink.Kind.PAGE).isPresent()),
                pictures).toList();
    }

    private static long times(LessonOutline outline, String target) {
        return targets(outline).stream().filter(target::equals).count();
    }

    private static int lastHeading(LessonText text, LessonOutline outline) {
        return outline.headings().isEmpty() ? text.firstLine()
                : text.line(outline.headings().getLast().line());
    }

    private static int line(LessonText text, LessonOutline outline, String target) {
        return outline.links().stream().filter(link -> link.what().equals(target)).findFirst()
                .map(link -> text.line(link.line())).orElse(text.firstLine());
    }
}
