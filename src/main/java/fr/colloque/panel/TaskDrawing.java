package fr.colloque.panel;

import fr.colloque.catalogue.PublishedModule;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Task;
import fr.colloque.core.render.Canvas;
import fr.colloque.core.render.Drawing;
import fr.colloque.core.render.Marks;
import java.util.Optional;
import java.util.Set;

/** Shows one task to one expert, in one language, without any key. */
final class TaskDrawing {

    private final PanelTask task;
    private final Optional<ExpertAnswer> mine;
    private final Language language;

    TaskDrawing(PanelTask task, Optional<ExpertAnswer> mine, Language language) {
        this.task = task;
        this.mine = mine;
        this.language = language;
    }

    PanelTaskView view(int revision, int position, int total,
                       boolean shown) {
        var scenario = task.scenario();
        return new PanelTaskView(task.moduleId(), scenario.id(), task.kind(), task.wording(),
                position, total, scenario.title().in(language), scenario.context().in(language),
                Drawing.withoutKey(scenario.surface(), new Canvas(language,
                        PublishedModule.mediaFolder(task.moduleId(), revision)), marks()),
                task.task() instanceof Task.Concordance c ? c.hypothesis().in(language) : "",
                task.task() instanceof Task.Concordance c ? c.fact().in(language) : "",
                mine.map(ExpertAnswer::choice).orElse(null),
                mine.map(ExpertAnswer::reason).orElse(""),
                !task.concordance() && mine.filter(a -> a.language() != language).isPresent(),
                shown && mine.isPresent());
    }

    private Marks marks() {
        return task.concordance() ? Marks.NOT_ASKED
                : Marks.of(mine.filter(a -> a.language() == language)
                        .map(ExpertAnswer::words).orElse(Set.of()));
    }
}
