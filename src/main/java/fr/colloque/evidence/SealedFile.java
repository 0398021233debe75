package fr.colloque.evidence;

import fr.colloque.core.evidence.Line;
import java.util.List;

/**
 * A file of evidence of one doctor, as it is handed out.
 *
 * @param doctor the name
 * @param seal   the hash of the last line
 */
public record SealedFile(long enrolmentId, String doctor, List<Line> lines, String seal) {

    public SealedFile {
        lines = List.copyOf(lines);
    }
}
