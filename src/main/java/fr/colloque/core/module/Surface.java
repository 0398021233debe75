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

    /** What may be picked out of its pictures, in reading order. */
    default List<Region> regions() {
        return pictures().stream().flatMap(p -> p.regions().stream()).toList();
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

    /** What two say to each other, oldest first; every message can be marked. */
    sealed interface Exchange extends Surface {
        List<Message> messages();

        @Override
        default List<Markable> markables() {
            return messages().stream().map(Message::text).toList();
        }

        @Override
        default List<Picture> pictures() {
            return messages().stream().flatMap(m -> m.picture().stream()).toList();
        }
    }

    /** A private exchange on a network. */
    record DirectMessage(Person doctor, Person other, List<Message> messages) implements Exchange {
        public DirectMessage {
            messages = List.copyOf(messages);
        }
    }

    /** A teleconsultation or advice by message, on an invented service that names the patient. */
    record Chat(Text service, Person doctor, String patient, List<Message> messages)
            implements Exchange {
        public Chat {
            messages = List.copyOf(messages);
        }
    }

    /** One message of an exchange, by the doctor or by the other one. */
    record Message(boolean fromDoctor, Text time, Markable text, Optional<Picture> picture) { }

    /** What several write one after the other, oldest first; every text can be marked. */
    sealed interface Discussion extends Surface {
        List<DiscussionEntry> entries();

        @Override
        default List<Markable> markables() {
            return entries().stream().map(DiscussionEntry::text).toList();
        }

        @Override
        default List<Picture> pictures() {
            return entries().stream().flatMap(e -> e.picture().stream()).toList();
        }
    }

    /** A post and the answers to it. */
    record Thread(List<DiscussionEntry> entries) implements Discussion {
        public Thread {
            entries = List.copyOf(entries);
        }
    }

    /** A closed group of colleagues: what it says of itself, and how many read it. */
    record Group(Text name, Text about, int members, List<DiscussionEntry> entries)
            implements Discussion {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** A doctor's profile; bio, place, link and the pinned post can be marked. */
    record Profile(Person doctor, Optional<Picture> photo, Markable place, Markable link,
                   int following, int followers, Optional<PinnedPost> pinned) implements Surface {
        @Override
        public List<Markable> markables() {
            return Stream.concat(Stream.of(doctor.bio(), place, link),
                    pinned.map(PinnedPost::text).stream()).toList();
        }

        @Override
        public List<Picture> pictures() {
            return photo.stream().toList();
        }
    }

    /** A page of a site at an address without scheme; heading and sections can be marked. */
    record WebPage(String address, Text site, Markable heading, Optional<Picture> picture,
                   List<PageSection> sections) implements Surface {
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

    /** What a search engine answers, paid beside organic; titles and texts can be marked. */
    record SearchResult(Text query, List<SearchHit> hits) implements Surface {
        public SearchResult {
            hits = List.copyOf(hits);
        }

        @Override
        public List<Markable> markables() {
            return hits.stream().flatMap(h -> Stream.of(h.title(), h.text())).toList();
        }
    }

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
