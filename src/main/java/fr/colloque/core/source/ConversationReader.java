package fr.colloque.core.source;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Verdict;
import java.util.Optional;

/** The conversation of a task. */
final class ConversationReader {

    private ConversationReader() { }

    static Conversation read(YamlNode.Mapping map) {
        return new Conversation(map.string("start"),
                map.maps("steps").stream().map(ConversationReader::step).toList());
    }

    private static Conversation.Step step(YamlNode.Mapping map) {
        return new Conversation.Step(map.string("id"), Texts.text(map, "says"),
                map.maps("choices").stream().map(ConversationReader::choice).toList(),
                map.has("outcome") ? Optional.of(outcome(map.map("outcome"))) : Optional.empty());
    }

    private static Conversation.Choice choice(YamlNode.Mapping map) {
        return new Conversation.Choice(map.string("id"), Texts.text(map, "text"),
                map.string("to"), map.integer("points"), Texts.text(map, "why"));
    }

    private static Conversation.Outcome outcome(YamlNode.Mapping map) {
        return new Conversation.Outcome(Verdict.of(map.string("verdict")),
                Texts.text(map, "text"));
    }
}
