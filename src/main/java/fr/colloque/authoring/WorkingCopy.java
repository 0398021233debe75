package fr.colloque.authoring;

import fr.colloque.authoring.store.Draft;
import fr.colloque.catalogue.Work;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.source.ScenarioReader;
import fr.colloque.core.source.SourceTree;
import fr.colloque.platform.StaleView;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** The texts of one work: its current revision with the drafts put over. */
final class WorkingCopy {

    private final Work work;
    private final int number;
    private final SourceTree published;
    private final List<Draft> drafts;
    private final IntFunction<SourceTree> earlier;

    /**
     * @param number  of the current revision
     * @param earlier the texts of a revision by its number
     */
    WorkingCopy(Work work, int number, List<Draft> drafts,
                IntFunction<SourceTree> earlier) {
        this.work = work;
        this.number = number;
        this.drafts = List.copyOf(drafts);
        this.earlier = earlier;
        this.published = earlier.apply(number);
    }

    SourceTree published() {
        return published;
    }

    /** The current revision, that the drafts are put over. */
    int number() {
        return number;
    }

    /**
     * Lets pass only what somebody was shown, and what replaces no text unknowingly.
     *
     * @param shown the checksum of what was shown
     */
    void requireReady(String shown) {
        if (drafts.isEmpty()) {
            throw new NothingToPublish();
        }
        if (movedDrafts() > 0) {
            throw new BaseMoved(movedDrafts());
        }
        if (!tree().checksum().equals(shown)) {
            throw new StaleView();
        }
    }

    /** What differs from the current revision, by path. */
    List<FileChange> changes() {
        return drafts.stream().map(draft -> new FileChange(draft.row(),
                published.text(draft.path()).isEmpty(), draft.text().isEmpty(), moved(draft)))
                .toList();
    }

    /** What would be published. */
    SourceTree tree() {
        SourceTree tree = published;
        for (Draft draft : drafts) {
            tree = draft.text().isEmpty() ? tree.without(draft.path())
                    : tree.with(draft.path(), draft.text());
        }
        return tree;
    }

    List<DraftRow> rows() {
        return drafts.stream().map(Draft::row).toList();
    }

    /** Whether somebody published another text of this file since its draft began. */
    boolean moved(Draft draft) {
        return draft.baseNumber() != number && !published.text(draft.path())
                .equals(earlier.apply(draft.baseNumber()).text(draft.path()));
    }

    int movedDrafts() {
        return (int) drafts.stream().filter(this::moved).count();
    }

    List<ScenarioRow> scenarios() {
        String folder = FileDraft.scenario(work.slug(), "").replace(".yaml", "");
        List<ScenarioRow> rows = new ArrayList<>();
        SourceTree tree = tree();
        for (String path : new TreeSet<>(tree.files().keySet())) {
            if (path.startsWith(folder)) {
                String id = path.substring(folder.length()).replace(".yaml", "");
                rows.add(row(id, path, tree.text(path).orElseThrow()));
            }
        }
        return rows;
    }

    private ScenarioRow row(String id, String path, String text) {
        Scenario scenario = ScenarioReader.readUnderWork(path, text).value().orElse(null);
        Draft draft = drafts.stream().filter(d -> d.path().equals(path)).findFirst().orElse(null);
        return new ScenarioRow(id, scenario, draft == null ? null : draft.row(),
                published.text(path).isPresent(), draft != null && moved(draft));
    }
}
