package fr.colloque.core.source;

import fr.colloque.core.module.DiscussionEntry;
import fr.colloque.core.module.FragmentType;
import fr.colloque.core.module.Overlay;
import fr.colloque.core.module.PageSection;
import fr.colloque.core.module.Picture;
import fr.colloque.core.module.PinnedPost;
import fr.colloque.core.module.Region;
import fr.colloque.core.module.SearchHit;
import fr.colloque.core.module.Surface;
import java.util.List;
import java.util.Random;

/** Surfaces of every kind, with and without everything that may be left out. */
final class SeededSurfaces {

    private final SeededScenarios words;
    private final Random random;

    SeededSurfaces(SeededScenarios words, Random random) {
        this.words = words;
        this.random = random;
    }

    Surface next() {
        return switch (random.nextInt(10)) {
            case 0 -> new Surface.Post(words.person(), words.markable(), words.markable(),
                    counts(), words.maybe(() -> new Surface.Quoted(words.person(), words.text(),
                            words.text())), words.some(0, 4, this::picture));
            case 1 -> new Surface.DirectMessage(words.person(), words.person(), messages());
            case 2 -> new Surface.Chat(words.text(), words.person(), words.words(), messages());
            case 3 -> new Surface.Thread(entries(2));
            case 4 -> new Surface.Group(words.text(), words.text(), random.nextInt(9000),
                    entries(1));
            case 5 -> new Surface.Profile(words.person(), words.maybe(this::picture),
                    words.markable(), words.markable(), random.nextInt(9), random.nextInt(999),
                    words.maybe(() -> new PinnedPost(words.text(), words.markable(), counts())));
            case 6 -> new Surface.WebPage(address(), words.text(), words.markable(),
                    words.maybe(this::picture), words.some(1, 6,
                            () -> new PageSection(words.markable(), words.markable())));
            case 7 -> new Surface.SearchResult(words.text(), words.some(2, 6,
                    () -> new SearchHit(random.nextBoolean(), address(), words.markable(),
                            words.markable())));
            case 8 -> new Surface.Story(words.person(), words.text(), picture(),
                    words.some(0, 4, () -> new Overlay(words.any(Overlay.Place.values()),
                            words.markable())));
            default -> new Surface.Review(words.text(), words.person(), words.words(),
                    1 + random.nextInt(5), words.text(), words.markable(),
                    words.maybe(() -> new Surface.Reply(words.text(), words.markable())));
        };
    }

    private List<Surface.Message> messages() {
        return words.some(2, 6, () -> new Surface.Message(random.nextBoolean(), words.text(),
                words.markable(), words.maybe(this::picture)));
    }

    private List<DiscussionEntry> entries(int least) {
        return words.some(least, 8, () -> new DiscussionEntry(words.person(), words.text(),
                words.markable(), counts(), words.maybe(this::picture)));
    }

    private Surface.Counts counts() {
        return new Surface.Counts(random.nextInt(99), 0, random.nextInt(999));
    }

    private Picture picture() {
        return new Picture(words.any(new String[] {"radio.svg", "salle-2.svg", "null.svg"}),
                words.text(), random.nextBoolean() ? List.of() : words.some(2, 8, this::region));
    }

    private Region region() {
        int left = random.nextInt(100);
        int top = random.nextInt(100);
        return new Region(words.any(new String[] {"a", "null", "12", "bracelet"}), words.text(),
                words.any(Region.Weight.values()),
                words.maybe(() -> words.any(FragmentType.values())), left, top,
                1 + random.nextInt(100 - left), 1 + random.nextInt(100 - top));
    }

    private String address() {
        return words.any(new String[] {"cabinet.example", "un-site.example/tarifs"});
    }
}
