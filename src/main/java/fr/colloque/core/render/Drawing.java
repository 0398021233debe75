package fr.colloque.core.render;

import fr.colloque.core.render.SurfaceView.DirectMessageView;
import fr.colloque.core.render.SurfaceView.MessageView;
import fr.colloque.core.render.SurfaceView.PersonView;
import fr.colloque.core.render.SurfaceView.PostView;
import fr.colloque.core.render.SurfaceView.QuotedView;
import fr.colloque.core.render.SurfaceView.ReviewView;
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

    /** The surface with all deciding words: for its author, and where none were asked for. */
    public static SurfaceView withDecisive(Surface surface, Language language) {
        return new Drawing(surface, language, null, MarkKey.of(surface, language)).draw(surface);
    }

    /** The surface with the deciding words, and what the doctor made of them. */
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
            default -> throw new IllegalArgumentException(surface.kind());
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
        Integer first = firstWord.get(markable);
        if (first == null) {
            return List.of(Segment.plain(plain));     // a name card, not for marking here
        }
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        for (Words.Word word : Words.of(plain)) {
            if (word.start() > from) {
                segments.add(Segment.plain(plain.substring(from, word.start())));
            }
            int number = first + word.index();
            segments.add(new Segment(plain.substring(word.start(), word.end()), number,
                    marked != null && marked.contains(number), state(number)));
            from = word.end();
        }
        if (from < plain.length()) {
            segments.add(Segment.plain(plain.substring(from)));
        }
        return key == NO_KEY ? segments : runs(segments);
    }

    private String state(int word) {
        if (key == NO_KEY || key.accepted().contains(word)) {
            return Segment.PLAIN;
        }
        if (marked == null) {
            return key.decisive().contains(word) ? "decisive" : Segment.PLAIN;
        }
        if (key.decisive().contains(word)) {
            return marked.contains(word) ? "found" : "missed";
        }
        return marked.contains(word) ? "extra" : Segment.PLAIN;
    }

    /** Joins neighbours of one state, and what stands between them, as one stroke of a marker. */
    private static List<Segment> runs(List<Segment> segments) {
        List<Segment> runs = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            String state = segment.isWord() ? segment.state() : between(segments, i);
            Segment last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.state().equals(state)) {
                runs.removeLast();
                runs.add(new Segment(last.text() + segment.text(), -1, false, state));
            } else {
                runs.add(new Segment(segment.text(), -1, false, state));
            }
        }
        return List.copyOf(runs);
    }

    private static String between(List<Segment> segments, int gap) {
        boolean inside = gap > 0 && gap + 1 < segments.size();
        return inside && segments.get(gap - 1).state().equals(segments.get(gap + 1).state())
                ? segments.get(gap - 1).state() : Segment.PLAIN;
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
