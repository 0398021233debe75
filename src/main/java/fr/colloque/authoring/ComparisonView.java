package fr.colloque.authoring;

import fr.colloque.catalogue.RevisionRow;
import fr.colloque.catalogue.Work;
import fr.colloque.platform.Page;
import java.util.List;

/**
 * Two states of one work, side by side.
 *
 * @param from    the number of the older revision; {@link ComparisonService#DESK} for the desk
 * @param to      the number of the newer one; {@link ComparisonService#DESK} for the desk
 * @param files   what differs, by path
 * @param history what may be compared, newest first
 */
public record ComparisonView(Work work, int from, int to, Page<ComparedFile> files,
                             List<RevisionRow> history) {

    public ComparisonView {
        history = List.copyOf(history);
    }
}
