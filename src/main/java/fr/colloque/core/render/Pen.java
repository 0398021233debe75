package fr.colloque.core.render;

import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Picture;
import fr.colloque.core.module.Region;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Words;
import fr.colloque.core.render.SurfaceView.PictureView;
import fr.colloque.core.render.SurfaceView.RegionView;
import fr.colloque.core.scoring.MarkKey;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the texts and pictures of one surface, with what was picked out and, later, the key. */
final class Pen {

    private final Canvas canvas;
    private final Marks marks;
    private final boolean keyShown;
    private final MarkKey key;
    private final Map<Markable, Integer> firstWord = new IdentityHashMap<>();
    private final List<String> regionIds;

    Pen(Surface surface, Canvas canvas, Marks marks, boolean keyShown) {
        this.canvas = canvas;
        this.marks = marks;
        this.keyShown = keyShown;
        key = MarkKey.of(surface, canvas.language());
        regionIds = surface.regions().stream().map(Region::id).toList();
        int before = 0;
        for (Markable markable : surface.markables()) {
            firstWord.put(markable, before);
            before += Words.of(markable.in(canvas.language()).plain()).size();
        }
    }

    /** A text word by word, each with its number on the surface; in runs once the key is shown. */
    List<Segment> segments(Markable markable) {
        String plain = markable.in(canvas.language()).plain();
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
            segments.add(word(first + word.index(), plain.substring(word.start(), word.end())));
            from = word.end();
        }
        if (from < plain.length()) {
            segments.add(Segment.plain(plain.substring(from)));
        }
        return keyShown ? runs(segments) : segments;
    }

    private Segment word(int number, String text) {
        boolean marked = marks.words().filter(words -> words.contains(number)).isPresent();
        return new Segment(text, number, marked, state(marks.words().isPresent(), marked,
                key.decisive().contains(number), key.accepted().contains(number)));
    }

    /** The regions stand only where somebody picks them out or looks at the key. */
    PictureView picture(Picture picture) {
        List<Region> regions = keyShown || marks.regions().isPresent() ? picture.regions()
                : List.of();
        return new PictureView(canvas.media() + picture.file(), picture.alt().in(canvas.language()),
                regions.stream().map(this::region).toList());
    }

    private RegionView region(Region region) {
        Set<String> ids = marks.regions().orElse(Set.of());
        boolean picked = ids.contains(region.id());
        return new RegionView(region.id(), regionIds.indexOf(region.id()) + 1,
                region.text().in(canvas.language()), region.left(), region.top(),
                region.width(), region.height(), picked,
                state(marks.regions().isPresent(), picked,
                        region.weight() == Region.Weight.DECISIVE,
                        region.weight() == Region.Weight.ACCEPTED));
    }

    private String state(boolean asked, boolean picked, boolean decisive, boolean accepted) {
        if (!keyShown || accepted) {
            return Segment.PLAIN;
        }
        if (decisive) {
            return !asked ? "decisive" : picked ? "found" : "missed";
        }
        return picked ? "extra" : Segment.PLAIN;
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
}
