package fr.colloque.core.module;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the doctor sees. Every kind is drawn by a tag file of its own. */
public sealed interface Surface {

    /** The texts whose words may be marked, in reading order. */
    List<Markable> markables();

    /** The pictures on it, in reading order. */
    default List<Picture> pictures() {
        return List.of();
    }

    /** The word that files and tag files use: {@code post}, {@code directMessage}, … */
    default String kind() {
        String name = getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** A public message as on a short-message network; bio, time and text can be marked. */
    record Post(Person author, Markable time, Markable text, Counts counts,
                Optional<Quoted> quoted, List<Picture> pictures) implements Surface {
        public Post {
            pictures = List.copyOf(pictures);
        }

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

        @Override
        public List<Picture> pictures() {
            return messages.stream().flatMap(m -> m.picture().stream()).toList();
        }
    }

    /**
     * One message of an exchange.
     *
     * @param fromDoctor whether the doctor wrote it
     */
    record Message(boolean fromDoctor, Text time, Markable text, Optional<Picture> picture) { }

    /** A teleconsultation or medical advice by message; every message can be marked. */
    record Chat(Text service, Person doctor, String patient, List<Message> messages)
            implements Surface {
        public Chat {
            messages = List.copyOf(messages);
        }

        @Override
        public List<Markable> markables() {
            return messages.stream().map(Message::text).toList();
        }

        @Override
        public List<Picture> pictures() {
            return messages.stream().flatMap(m -> m.picture().stream()).toList();
        }
    }

    /** A post and the answers to it, oldest first; every text can be marked. */
    record Thread(List<Entry> entries) implements Surface {
        public Thread {
            entries = List.copyOf(entries);
        }

        @Override
        public List<Markable> markables() {
            return entries.stream().map(Entry::text).toList();
        }

        @Override
        public List<Picture> pictures() {
            return entries.stream().flatMap(e -> e.picture().stream()).toList();
        }
    }

    /** What one person wrote in a thread or in a group. */
    record Entry(Person author, Text time, Markable text, Counts counts,
                 Optional<Picture> picture) { }

    /**
     * A closed group of colleagues; the text of every entry can be marked.
     *
     * @param about   what the group says of itself
     * @param members how many read it
     */
    record Group(Text name, Text about, int members, List<Entry> entries) implements Surface {
        public Group {
            entries = List.copyOf(entries);
        }

        @Override
        public List<Markable> markables() {
            return entries.stream().map(Entry::text).toList();
        }

        @Override
        public List<Picture> pictures() {
            return entries.stream().flatMap(e -> e.picture().stream()).toList();
        }
    }

    /** A doctor's profile; bio, place, link and the pinned post can be marked. */
    record Profile(Person doctor, Optional<Picture> photo, Markable place, Markable link,
                   int following, int followers, Optional<Pinned> pinned) implements Surface {
        @Override
        public List<Markable> markables() {
            return Stream.concat(Stream.of(doctor.bio(), place, link),
                    pinned.map(Pinned::text).stream()).toList();
        }

        @Override
        public List<Picture> pictures() {
            return photo.stream().toList();
        }
    }

    /** The post that a profile shows first. */
    record Pinned(Text time, Markable text, Counts counts) { }

    /**
     * A page of a practice's site; heading and sections can be marked.
     *
     * @param address without scheme, under a name reserved for examples
     */
    record WebPage(String address, Text site, Markable heading, Optional<Picture> picture,
                   List<Section> sections) implements Surface {
        public WebPage {
            sections = List.copyOf(sections);
        }

        @Override
        public List<Markable> markables() {
            return Stream.concat(Stream.of(heading), sections.stream()
                    .flatMap(s -> Stream.of(s.title(), s.text()))).toList();
        }

        @Override
        public List<Picture> pictures() {
            return picture.stream().toList();
        }
    }

    /** A part of a page with its title. */
    record Section(Markable title, Markable text) { }

    /** What a search engine answers, paid beside organic; titles and texts can be marked. */
    record SearchResult(Text query, List<Hit> hits) implements Surface {
        public SearchResult {
            hits = List.copyOf(hits);
        }

        @Override
        public List<Markable> markables() {
            return hits.stream().flatMap(h -> Stream.of(h.title(), h.text())).toList();
        }
    }

    /** One hit of a search; {@code paid} ones are advertisements. */
    record Hit(boolean paid, String address, Markable title, Markable text) { }

    /** A picture or a still of a video that is gone tomorrow, with words laid over it. */
    record Story(Person author, Text time, Picture picture, List<Overlay> overlays)
            implements Surface {
        public Story {
            overlays = List.copyOf(overlays);
        }

        @Override
        public List<Markable> markables() {
            return overlays.stream().map(Overlay::text).toList();
        }

        @Override
        public List<Picture> pictures() {
            return List.of(picture);
        }
    }

    /** Words over a picture, and where. */
    record Overlay(Place place, Markable text) { }

    /** Where words lie on a picture. */
    enum Place { TOP, MIDDLE, BOTTOM }

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
