package fr.colloque.core.check;

import static fr.colloque.core.check.ScenarioAtHand.steps;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Surface;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text of a surface that can be marked, and its place in the file of the scenario. */
record MarkablePlace(Object[] path, Markable text) {

    /** In reading order, as {@link Surface#markables()} gives them. */
    static List<MarkablePlace> of(Surface surface) {
        List<Object[]> paths = paths(surface).toList();
        List<Markable> texts = surface.markables();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new MarkablePlace(paths.get(i), texts.get(i))).toList();
    }

    private static Stream<Object[]> paths(Surface surface) {
        return switch (surface) {
            case Surface.Post post -> Stream.of(steps("surface", "author", "bio"),
                    steps("surface", "time"), steps("surface", "text"));
            case Surface.Exchange exchange -> each(exchange.messages(),
                    i -> Stream.<Object[]>of(steps("surface", "messages", i, "text")));
            case Surface.Discussion discussion -> each(discussion.entries(),
                    i -> Stream.<Object[]>of(steps("surface", "entries", i, "text")));
            case Surface.Profile profile -> Stream.of(steps("surface", "doctor", "bio"),
                    steps("surface", "place"), steps("surface", "link"),
                    steps("surface", "pinned", "text"));
            case Surface.WebPage page -> Stream.concat(
                    Stream.<Object[]>of(steps("surface", "heading")),
                    each(page.sections(), i -> titleAndText("sections", i)));
            case Surface.SearchResult result ->
                    each(result.hits(), i -> titleAndText("hits", i));
            case Surface.Story story -> each(story.overlays(),
                    i -> Stream.<Object[]>of(steps("surface", "overlays", i, "text")));
            case Surface.Review review ->
                    Stream.of(steps("surface", "text"), steps("surface", "reply", "text"));
        };
    }

    private static Stream<Object[]> each(List<?> parts, IntFunction<Stream<Object[]>> paths) {
        return IntStream.range(0, parts.size()).boxed().flatMap(paths::apply);
    }

    private static Stream<Object[]> titleAndText(String list, int place) {
        return Stream.of(steps("surface", list, place, "title"),
                steps("surface", list, place, "text"));
    }

    /** The path of this text in one language. */
    Object[] in(Language language) {
        Object[] deeper = Arrays.copyOf(path, path.length + 1);
        deeper[path.length] = language.code();
        return deeper;
    }
}
