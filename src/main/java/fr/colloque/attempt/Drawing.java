package fr.colloque.attempt;

import fr.colloque.attempt.SurfaceView.DirectMessageView;
import fr.colloque.attempt.SurfaceView.MessageView;
import fr.colloque.attempt.SurfaceView.PersonView;
import fr.colloque.attempt.SurfaceView.PostView;
import fr.colloque.attempt.SurfaceView.QuotedView;
import fr.colloque.attempt.SurfaceView.ReviewView;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Person;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Text;
import fr.colloque.core.module.Words;
import fr.colloque.core.scoring.MarkKey;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts a surface into words, in one language, with or without the key. */
public final class Drawing {

    private static final MarkKey NO_KEY = new MarkKey(Set.of(), Set.of());

    private final Language language;
    private final Set<Integer> marked;
    private final MarkKey key;
    private final Map<Markable, Integer> firstWord = new IdentityHashMap<>();

    private Drawing(Surface surface, Language language, Set<Integer> marked, MarkKey key) {
        this.language = language;
        this.marked = marked;
        this.key = key;
        int before = 0;
        for (Markable markable : surface.markables()) {
            firstWord.put(markable, before);
            before += Words.of(markable.in(language).plain()).size();
        }
    }

    /** The surface as it may be shown before the answer. */
    public static SurfaceView withoutKey(Surface surface, Language language, Set<Integer> marked) {
        return new Drawing(surface, language, marked, NO_KEY).draw(surface);
    }

    /** The surface with the deciding words, for after the answer. */
    public static SurfaceView withKey(Surface surface, Language language, Set<Integer> marked) {
        return new Drawing(surface, language, marked, MarkKey.of(surface, language)).draw(surface);
    }

    private SurfaceView draw(Surface surface) {
        return switch (surface) {
            case Surface.Post post -> new PostView(post.kind(), person(post.author()),
                    segments(post.time()), segments(post.text()), post.counts().replies(),
                    post.counts().reposts(), post.counts().likes(),
                    post.quoted().map(this::quoted).orElse(null));
            case Surface.DirectMessage dm -> new DirectMessageView(dm.kind(),
                    person(dm.doctor()), person(dm.other()),
                    dm.messages().stream().map(this::message).toList());
            case Surface.Review review -> new ReviewView(review.kind(), in(review.place()),
                    person(review.doctor()), review.reviewer(), initials(review.reviewer()),
                    review.stars(), in(review.time()), segments(review.text()),
                    review.reply().map(r -> in(r.time())).orElse(""),
                    review.reply().map(r -> segments(r.text())).orElse(List.of()));
        };
    }

    private QuotedView quoted(Surface.Quoted quoted) {
        return new QuotedView(person(quoted.author()), in(quoted.time()), in(quoted.text()));
    }

    private MessageView message(Surface.Message message) {
        return new MessageView(message.fromDoctor(), in(message.time()),
                segments(message.text()));
    }

    private PersonView person(Person person) {
        return new PersonView(person.name(), person.handle(), initials(person.name()),
                segments(person.bio()));
    }

    private List<Segment> segments(Markable markable) {
        String plain = markable.in(language).plain();
        int first = firstWord.getOrDefault(markable, -1);
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (Words.Word word : first < 0 ? List.<Words.Word>of() : Words.of(plain)) {
            int number = first + word.index();
            boolean joined = lit(number) && lit(number - 1) && word.index() > 0;
            if (word.start() > from) {
                segments.add(gap(plain.substring(from, word.start()), joined));
            }
            segments.add(new Segment(plain.substring(word.start(), word.end()), number,
                    marked.contains(number), key.decisive().contains(number), joined));
            from = word.end();
        }
        if (from < plain.length()) {
            segments.add(gap(plain.substring(from), false));
        }
        return segments;
    }

    private boolean lit(int word) {
        return key.decisive().contains(word);
    }

    private static Segment gap(String text, boolean joined) {
        return new Segment(text, -1, false, joined, joined);
    }

    private String in(Text text) {
        return text.in(language);
    }

    /** Two letters for a portrait: those of the first and last name, without the title. */
    private static String initials(String name) {
        List<String> parts = List.of(name.replaceFirst("^(Dr|Pr|M\\.|Mme)\\.? ", "").split(" "))
                .stream().filter(p -> !p.isEmpty()).toList();
        return parts.isEmpty() ? "" : parts.stream().limit(2)
                .map(p -> p.substring(0, p.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
