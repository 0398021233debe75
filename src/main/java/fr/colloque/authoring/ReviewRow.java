package fr.colloque.authoring;

import fr.colloque.catalogue.Work;
import java.time.Instant;

/**
 * One sending to review.
 *
 * @param checksum  of the texts it is bound to
 * @param note      what changed, in the words of its author
 * @param decidedBy who asked for changes, published it or took it back; null for nobody yet
 * @param reason    why changes were asked for; may be empty, remarks then say it
 */
public record ReviewRow(long id, Work work, ReviewState state, String checksum, String note,
                        long sentBy, Instant sentAt, Long decidedBy, Instant decidedAt,
                        String reason) { }
