package fr.colloque.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All tasks that an expert is asked, new facts first, then by module and scenario. */
public record PanelView(List<PanelRow> rows) {

    public PanelView {
        rows = List.copyOf(rows);
    }

    public List<PanelRow> waiting() {
        return rows.stream().filter(r -> !r.answered()).toList();
    }

    public List<PanelRow> answered() {
        return rows.stream().filter(PanelRow::answered).toList();
    }

    /** The first task that waits behind this place, from 0, or else from the beginning on. */
    Optional<PanelRow> nextAfter(int place) {
        return Stream.concat(rows.stream().skip(place + 1L), rows.stream())
                .filter(r -> !r.answered()).findFirst();
    }
}
