package fr.colloque.catalogue;

import java.time.Instant;

/**
 * A file to look at again because an item that it cites has changed.
 *
 * @param path         from the top folder of all content on; of a lesson, its French text
 * @param closedAt     null as long as it is open
 * @param closedNumber the revision of its work that closed it; null for none
 * @param closedBy     who said that it is still right; null for nobody
 * @param reason       why it is still right; empty otherwise
 */
public record LawTaskRow(long id, long version, String item, Validity was, Validity now,
                         Instant openedAt, Work work, String path, Instant closedAt,
                         Integer closedNumber, Long closedBy, String reason) {

    public boolean open() {
        return closedAt == null;
    }

    /** The name of the file without its folder and endings: the id of a scenario or a lesson. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("(\\.fr)?\\.[a-z]+$", "");
    }

    public boolean lesson() {
        return path.contains("/lessons/");
    }
}
