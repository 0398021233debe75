package fr.colloque.authoring;

import java.time.Instant;
import java.util.List;

/**
 * A remark with the answers to it.
 *
 * @param path       of the file, from the top folder of all content on
 * @param field      the path of a field, or the number of a line; empty for the whole file
 * @param resolvedBy null while it is open
 * @param answers    in the order in which they were given
 */
public record RemarkThread(long id, String path, String field, String text, long writtenBy,
                           Instant writtenAt, Long resolvedBy, Instant resolvedAt,
                           List<RemarkAnswerRow> answers) {

    public RemarkThread {
        answers = List.copyOf(answers);
    }

    public boolean resolved() {
        return resolvedAt != null;
    }
}
