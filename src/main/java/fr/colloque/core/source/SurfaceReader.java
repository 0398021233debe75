package fr.colloque.core.source;

import fr.colloque.core.module.Person;
import fr.colloque.core.module.Surface;
import java.util.List;
import java.util.Optional;

/** The surface of a scenario, of whatever kind. */
final class SurfaceReader {

    private final Texts texts;

    SurfaceReader(Texts texts) {
        this.texts = texts;
    }

    Surface read(YamlNode.Mapping map) {
        return switch (map.string("kind")) {
            case "post" -> post(map);
            case "directMessage" -> directMessage(map);
            default -> review(map);
        };
    }

    private Surface post(YamlNode.Mapping map) {
        YamlNode.Mapping counts = map.map("counts");
        return new Surface.Post(person(map, "author"), texts.markable(map, "time"),
                texts.markable(map, "text"),
                new Surface.Counts(counts.integer("replies"), counts.integer("reposts"),
                        counts.integer("likes")),
                map.has("quoted") ? Optional.of(quoted(map.map("quoted"))) : Optional.empty(),
                List.of());
    }

    private Surface.Quoted quoted(YamlNode.Mapping map) {
        return new Surface.Quoted(person(map, "author"), Texts.text(map, "time"),
                Texts.text(map, "text"));
    }

    private Surface directMessage(YamlNode.Mapping map) {
        return new Surface.DirectMessage(person(map, "doctor"), person(map, "other"),
                map.maps("messages").stream().map(this::message).toList());
    }

    private Surface.Message message(YamlNode.Mapping map) {
        return new Surface.Message("doctor".equals(map.string("from")), Texts.text(map, "time"),
                texts.markable(map, "text"), Optional.empty());
    }

    private Surface review(YamlNode.Mapping map) {
        return new Surface.Review(Texts.text(map, "place"), person(map, "doctor"),
                map.string("reviewer"), map.integer("stars"), Texts.text(map, "time"),
                texts.markable(map, "text"),
                map.has("reply") ? Optional.of(reply(map.map("reply"))) : Optional.empty());
    }

    private Surface.Reply reply(YamlNode.Mapping map) {
        return new Surface.Reply(Texts.text(map, "time"), texts.markable(map, "text"));
    }

    private Person person(YamlNode.Mapping map, String key) {
        YamlNode.Mapping person = map.map(key);
        return new Person(person.string("name"), person.string("handle"),
                texts.markable(person, "bio"));
    }
}
