package fr.colloque.core.render;

import static fr.colloque.Samples.aDirectMessage;
import static fr.colloque.Samples.aPost;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.Samples;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.MarkedText;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Surface;
import fr.colloque.core.scoring.MarkKey;
import fr.colloque.core.source.ModuleReader;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTest {

    private static final Module GALLERY = ModuleReader.read(SourceTree.of(
            Path.of("src/main/resources/gallery"))).value().orElseThrow();

    /** Every bundled scenario and every kind of surface, in both languages. */
    static Stream<Arguments> surfaces() {
        return Stream.concat(Samples.bundled().modules().stream(), Stream.of(GALLERY))
                .map(Module::scenarios).flatMap(List::stream)
                .flatMap(s -> Stream.of(Language.values())
                        .map(l -> Arguments.of(s.id(), s.surface(), l)));
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("surfaces")
    void theWholeTextIsDrawnAndNothingElse(String id, Surface surface, Language language) {
        List<String> plain = surface.markables().stream().map(m -> m.in(language).plain())
                .toList();
        assertThat(shown(Drawing.withoutKey(surface, on(language), Marks.of(Set.of()))))
                .isEqualTo(plain);
        assertThat(shown(Drawing.withKey(surface, on(language), Marks.of(Set.of(0, 3, 4)))))
                .isEqualTo(plain);
        assertThat(shown(Drawing.withKey(surface, on(language), Marks.NOT_ASKED)))
                .isEqualTo(plain);
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("surfaces")
    void beforeTheAnswerNothingTellsADecidingWord(String id, Surface surface, Language language) {
        SurfaceView view = Drawing.withoutKey(surface, on(language), Marks.of(Set.of(0, 1)));
        assertThat(segments(view)).extracting(Segment::state).containsOnly("");
        assertThat(segments(view)).filteredOn(Segment::marked).extracting(Segment::word)
                .containsExactly(0, 1);
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("surfaces")
    void wordsAreNumberedWithoutAGap(String id, Surface surface, Language language) {
        List<Integer> numbers = segments(Drawing.withoutKey(surface, on(language), Marks.of(Set.of()))).stream()
                .filter(Segment::isWord).map(Segment::word).toList();
        assertThat(numbers).isEqualTo(IntStream.range(0, numbers.size()).boxed().toList());
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("surfaces")
    void theWordsUnderTheMarkerAreTheWordsOfTheKey(String id, Surface surface,
                                                   Language language) {
        assertThat(decisiveAsDrawn(surface, language))
                .isEqualTo(MarkKey.of(surface, language).decisive());
    }

    @ParameterizedTest(name = "{0} in {2}")
    @MethodSource("surfaces")
    void afterTheAnswerNoStrokeFollowsAnother(String id, Surface surface, Language language) {
        Set<Integer> marked = MarkKey.of(surface, language).decisive().stream()
                .filter(w -> w % 2 == 0).collect(Collectors.toSet());
        texts(Drawing.withKey(surface, on(language), Marks.of(marked))).forEach(text ->
                IntStream.range(1, text.size()).forEach(i -> assertThat(text.get(i).state())
                        .isNotEqualTo(text.get(i - 1).state())));
    }

    @Test
    void wordsAreFoundMissedOrTooMany() {
        Surface post = aPost("[[accepted:Médecin]]", "hier", "Un [[decisive:chasseur]] de "
                + "[[decisive:Montvaloir]], ici");
        assertThat(strokes(Drawing.withKey(post, on(Language.FR), Marks.of(Set.of(0, 3, 6)))))
                .containsExactly("chasseur found", "Montvaloir missed", "ici extra");
    }

    @Test
    void neighboursAreOneStrokeWithWhatStandsBetweenThem() {
        Surface post = aPost("", "", "Ma [[decisive:rage humaine, enfin]] vue [[decisive:mardi]]");
        assertThat(strokes(Drawing.withKey(post, on(Language.FR), Marks.of(Set.of(1, 2, 3)))))
                .containsExactly("rage humaine, enfin found", "mardi missed");
        assertThat(strokes(Drawing.withKey(post, on(Language.FR), Marks.of(Set.of(1, 2)))))
                .containsExactly("rage humaine found", "enfin missed", "mardi missed");
    }

    @Test
    void withoutMarkingEveryDecidingWordIsHighlighted() {
        Surface post = aPost("", "", "Ma [[decisive:rage humaine]] [[accepted:vue]] "
                + "[[decisive:mardi]]");
        assertThat(strokes(Drawing.withKey(post, on(Language.FR), Marks.NOT_ASKED)))
                .containsExactly("rage humaine decisive", "mardi decisive");
    }

    @Test
    void twoMessagesOfTheSameWordsAreCountedApart() {
        Surface exchange = aDirectMessage("Oui", "Oui", "Oui");
        assertThat(segments(Drawing.withoutKey(exchange, on(Language.FR), Marks.of(Set.of(1)))))
                .extracting(Segment::word).containsExactly(0, 1, 2);
        assertThat(segments(Drawing.withoutKey(exchange, on(Language.FR), Marks.of(Set.of(1)))))
                .extracting(Segment::marked).containsExactly(false, true, false);
    }

    @Test
    void regionsStandOnlyWhereTheyAreAskedForAndTellNothingBefore() {
        Surface post = GALLERY.scenario("post").orElseThrow().surface();
        assertThat(regions(Drawing.withoutKey(post, on(Language.FR), Marks.of(Set.of()))))
                .isEmpty();
        assertThat(regions(Drawing.withoutKey(post, on(Language.FR), picked("repere"))))
                .allMatch(r -> r.state().isEmpty()).filteredOn(SurfaceView.RegionView::picked)
                .extracting(SurfaceView.RegionView::id).containsExactly("repere");
    }

    @Test
    void regionsAreFoundMissedOrTooMany() {
        Surface post = GALLERY.scenario("post").orElseThrow().surface();
        assertThat(states(Drawing.withKey(post, on(Language.FR), picked("repere", "pacemaker"))))
                .containsExactly("etiquette missed", "repere extra", "pacemaker ");
        assertThat(states(Drawing.withKey(post, on(Language.FR), picked("etiquette"))))
                .containsExactly("etiquette found", "repere ", "pacemaker ");
        assertThat(states(Drawing.withKey(post, on(Language.FR), Marks.NOT_ASKED)))
                .containsExactly("etiquette decisive", "repere ", "pacemaker ");
    }

    @Test
    void aPictureHasItsAddressAndItsWords() {
        Surface post = GALLERY.scenario("post").orElseThrow().surface();
        var view = (SurfaceView.PostView) Drawing.withoutKey(post, on(Language.EN),
                Marks.NOT_ASKED);
        assertThat(view.pictures()).singleElement()
                .returns("/media/radio.svg", SurfaceView.PictureView::address)
                .matches(p -> p.alt().startsWith("X-ray"));
    }

    private static Marks picked(String... regions) {
        return new Marks(Optional.empty(), Optional.of(Set.of(regions)));
    }

    private static List<SurfaceView.RegionView> regions(SurfaceView post) {
        return ((SurfaceView.PostView) post).pictures().getFirst().regions();
    }

    private static List<String> states(SurfaceView post) {
        return regions(post).stream().map(r -> r.id() + " " + r.state()).toList();
    }

    private static Canvas on(Language language) {
        return new Canvas(language, "/media/");
    }

    /** The texts of a surface in reading order. */
    private static List<List<Segment>> texts(SurfaceView view) {
        return switch (view) {
            case SurfaceView.PostView post ->
                    List.of(post.author().bio(), post.time(), post.text());
            case SurfaceView.DirectMessageView dm ->
                    dm.messages().stream().map(SurfaceView.MessageView::text).toList();
            case SurfaceView.ChatView chat ->
                    chat.messages().stream().map(SurfaceView.MessageView::text).toList();
            case SurfaceView.ThreadView thread ->
                    thread.entries().stream().map(SurfaceView.EntryView::text).toList();
            case SurfaceView.GroupView group ->
                    group.entries().stream().map(SurfaceView.EntryView::text).toList();
            case SurfaceView.ProfileView p -> p.pinned() == null
                    ? List.of(p.doctor().bio(), p.place(), p.link())
                    : List.of(p.doctor().bio(), p.place(), p.link(), p.pinned().text());
            case SurfaceView.WebPageView page -> Stream.concat(Stream.of(page.heading()),
                    page.sections().stream().flatMap(s -> Stream.of(s.title(), s.text())))
                    .toList();
            case SurfaceView.SearchResultView result -> result.hits().stream()
                    .flatMap(h -> Stream.of(h.title(), h.text())).toList();
            case SurfaceView.StoryView story ->
                    story.overlays().stream().map(SurfaceView.OverlayView::text).toList();
            case SurfaceView.ReviewView review -> review.replyTime().isEmpty()
                    ? List.of(review.text()) : List.of(review.text(), review.replyText());
        };
    }

    private static List<Segment> segments(SurfaceView view) {
        return texts(view).stream().flatMap(List::stream).toList();
    }

    private static List<String> shown(SurfaceView view) {
        return texts(view).stream()
                .map(t -> t.stream().map(Segment::text).collect(Collectors.joining())).toList();
    }

    private static List<String> strokes(SurfaceView view) {
        return segments(view).stream().filter(s -> !s.state().isEmpty())
                .map(s -> s.text() + " " + s.state()).toList();
    }

    /** The numbers of the words that stand in a deciding fragment, from where they are drawn. */
    private static Set<Integer> decisiveAsDrawn(Surface surface, Language language) {
        List<List<Segment>> texts = texts(Drawing.withoutKey(surface, on(language), Marks.of(Set.of())));
        Set<Integer> decisive = new TreeSet<>();
        for (int i = 0; i < texts.size(); i++) {
            MarkedText key = surface.markables().get(i).in(language);
            int at = 0;
            for (Segment segment : texts.get(i)) {
                int place = at;
                boolean decides = key.fragments().stream().anyMatch(f -> f.decisive()
                        && f.start() <= place && place + segment.text().length() <= f.end());
                if (segment.isWord() && decides) {
                    decisive.add(segment.word());
                }
                at += segment.text().length();
            }
        }
        return decisive;
    }
}
