package fr.colloque.core.module;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the doctor sees. Every kind is drawn by a tag file of its own. */
public sealed interface Surface {

    /** The texts whose words may be marked, in reading order. */
    List<Markable> markables();

    /** The word that files and tag files use: {@code post}, {@code directMessage}, … */
    default String kind() {
        String name = getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** A public message as on a short-message network; bio, time and text can be marked. */
    record Post(Person author, Markable time, Markable text, Counts counts,
                Optional<Quoted> quoted) implements Surface {
        @Override
        public List<Markable> markables() {
            return List.of(author.bio(), time, text);
        }
    }

    /** How often a post was answered, passed on and liked; none is negative. */
    record Counts(int replies, int reposts, int likes) {
        public Counts {
            if (replies < 0 || reposts < 0 || likes < 0) {
                throw new IllegalArgumentException("A count is negative");
            }
        }
    }

    /** The post that is quoted or answered. Not markable: the doctor did not write it. */
    record Quoted(Person author, Text time, Text text) { }

    /** A private exchange of two; every message can be marked. */
    record DirectMessage(Person doctor, Person other, List<Message> messages) implements Surface {
        public DirectMessage {
            messages = List.copyOf(messages);
        }

        @Override
        public List<Markable> markables() {
            return messages.stream().map(Message::text).toList();
        }
    }

    /**
     * One message of a private exchange.
     *
     * @param fromDoctor whether the doctor wrote it
     */
    record Message(boolean fromDoctor, Text time, Markable text) { }

    /** A patient's public opinion and, where there is one, the doctor's answer. */
    record Review(Text place, Person doctor, String reviewer, int stars, Text time, Markable text,
                  Optional<Reply> reply) implements Surface {
        public Review {
            if (stars < 1 || stars > 5) {
                throw new IllegalArgumentException("Not a number of stars: " + stars);
            }
        }

        @Override
        public List<Markable> markables() {
            return Stream.concat(Stream.of(text), reply.map(Reply::text).stream()).toList();
        }
    }

    /** The doctor's public answer to a review. */
    record Reply(Text time, Markable text) { }
}
