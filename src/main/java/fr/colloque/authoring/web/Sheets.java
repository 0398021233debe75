package fr.colloque.authoring.web;

import fr.colloque.authoring.FileDraft;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The files that one page writes, for what stands under and over its form. */
public class Sheets implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Sheet> all;

    Sheets(List<Sheet> all) {
        this.all = List.copyOf(all);
    }

    public List<Sheet> getConflicts() {
        return all.stream().filter(s -> s.getTheirs() != null).toList();
    }

    /** Those of which somebody published another text since their draft began. */
    public List<Sheet> getMoved() {
        return all.stream().filter(s -> s.getTheirs() == null && s.getDraft().moved()).toList();
    }

    public boolean isUnderWay() {
        return all.stream().anyMatch(s -> s.getDraft().underWay());
    }

    /** Whether everything that was typed is kept. */
    public boolean isSaved() {
        return getConflicts().isEmpty() && all.stream().anyMatch(Sheet::isSaved);
    }

    /** The latest saving; null without a draft. */
    public Instant getSavedAt() {
        return all.stream().map(Sheet::getDraft).map(FileDraft::savedAt).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
    }

    /** Another word after each saving; empty before the first and in a conflict. */
    public String getStamp() {
        return isSaved() ? all.stream().map(s -> String.valueOf(s.getDraft().version()))
                .collect(Collectors.joining("-")) : "";
    }
}
