package fr.colloque.core.source;

import fr.colloque.core.module.DiscussionEntry;
import fr.colloque.core.module.Overlay;
import fr.colloque.core.module.PageSection;
import fr.colloque.core.module.Person;
import fr.colloque.core.module.PinnedPost;
import fr.colloque.core.module.SearchHit;
import fr.colloque.core.module.Surface;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The surface of a scenario, of whatever kind. */
final class SurfaceReader {

    private final Texts texts;
    private final PictureReader pictures;

    SurfaceReader(Texts texts) {
        this.texts = texts;
        pictures = new PictureReader(texts);
    }

    Surface read(YamlNode.Mapping map) {
        return switch (map.string("kind")) {
            case "post" -> post(map);
            case "thread" -> new Surface.Thread(entries(map));
            case "directMessage" -> new Surface.DirectMessage(person(map, "doctor"),
                    person(map, "other"), messages(map));
            case "chat" -> new Surface.Chat(Texts.text(map, "service"), person(map, "doctor"),
                    map.string("patient"), messages(map));
            case "group" -> new Surface.Group(Texts.text(map, "name"), Texts.text(map, "about"),
                    map.integer("members"), entries(map));
            case "profile" -> profile(map);
            case "webPage" -> webPage(map);
            case "searchResult" -> new Surface.SearchResult(Texts.text(map, "query"),
                    map.maps("hits").stream().map(this::hit).toList());
            case "story" -> story(map);
            default -> review(map);
        };
    }

    private Surface post(YamlNode.Mapping map) {
        return new Surface.Post(person(map, "author"), texts.markable(map, "time"),
                texts.markable(map, "text"), counts(map), maybe(map, "quoted", this::quoted),
                pictures.all(map, "pictures"));
    }

    private Surface.Quoted quoted(YamlNode.Mapping map) {
        return new Surface.Quoted(person(map, "author"), Texts.text(map, "time"),
                Texts.text(map, "text"));
    }

    private List<Surface.Message> messages(YamlNode.Mapping map) {
        return map.maps("messages").stream().map(m -> new Surface.Message(
                "doctor".equals(m.string("from")), Texts.text(m, "time"),
                texts.markable(m, "text"), pictures.maybe(m, "picture"))).toList();
    }

    private List<DiscussionEntry> entries(YamlNode.Mapping map) {
        return map.maps("entries").stream().map(e -> new DiscussionEntry(person(e, "author"),
                Texts.text(e, "time"), texts.markable(e, "text"), counts(e),
                pictures.maybe(e, "picture"))).toList();
    }

    private Surface profile(YamlNode.Mapping map) {
        return new Surface.Profile(person(map, "doctor"), pictures.maybe(map, "photo"),
                texts.markable(map, "place"), texts.markable(map, "link"),
                map.integer("following"), map.integer("followers"),
                maybe(map, "pinned", p -> new PinnedPost(Texts.text(p, "time"),
                        texts.markable(p, "text"), counts(p))));
    }

    private Surface webPage(YamlNode.Mapping map) {
        return new Surface.WebPage(map.string("address"), Texts.text(map, "site"),
                texts.markable(map, "heading"), pictures.maybe(map, "picture"),
                map.maps("sections").stream().map(s -> new PageSection(
                        texts.markable(s, "title"), texts.markable(s, "text"))).toList());
    }

    private SearchHit hit(YamlNode.Mapping map) {
        return new SearchHit(map.flag("paid"), map.string("address"),
                texts.markable(map, "title"), texts.markable(map, "text"));
    }

    private Surface story(YamlNode.Mapping map) {
        return new Surface.Story(person(map, "author"), Texts.text(map, "time"),
                pictures.read(map.map("picture")),
                map.maps("overlays").stream().map(this::overlay).toList());
    }

    private Overlay overlay(YamlNode.Mapping map) {
        return new Overlay(Overlay.Place.valueOf(map.string("place").toUpperCase(Locale.ROOT)),
                texts.markable(map, "text"));
    }

    private Surface review(YamlNode.Mapping map) {
        return new Surface.Review(Texts.text(map, "place"), person(map, "doctor"),
                map.string("reviewer"), map.integer("stars"), Texts.text(map, "time"),
                texts.markable(map, "text"), maybe(map, "reply", r -> new Surface.Reply(
                        Texts.text(r, "time"), texts.markable(r, "text"))));
    }

    private static Surface.Counts counts(YamlNode.Mapping map) {
        YamlNode.Mapping counts = map.map("counts");
        return new Surface.Counts(counts.integer("replies"), counts.integer("reposts"),
                counts.integer("likes"));
    }

    private Person person(YamlNode.Mapping map, String key) {
        YamlNode.Mapping person = map.map(key);
        return new Person(person.string("name"), person.string("handle"),
                texts.markable(person, "bio"));
    }

    private static <T> Optional<T> maybe(YamlNode.Mapping map, String key,
                                         Function<YamlNode.Mapping, T> part) {
        return map.has(key) ? Optional.of(part.apply(map.map(key))) : Optional.empty();
    }
}
