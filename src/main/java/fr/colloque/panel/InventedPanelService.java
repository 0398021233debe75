package fr.colloque.panel;

import fr.colloque.catalogue.Library;
import fr.colloque.panel.store.InventedPanel;
import fr.colloque.panel.store.PanelAnswers;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;

/**
 * The door through which a demonstration gets panels. Their experts are invented, have no account,
 * and are told apart for good by numbers below 0.
 */
@ApplicationScoped
@Transactional
@Allowed(Role.ADMINISTRATOR)
public class InventedPanelService {

    private static final System.Logger LOG =
            System.getLogger(InventedPanelService.class.getName());

    @Inject Settings settings;
    @Inject Library library;
    @Inject PanelAnswers answers;
    @Inject Clock clock;

    /** Writes them where nobody has answered, and only in a demonstration. */
    public void writeOnce() {
        if (!settings.isDemo()) {
            return;
        }
        List<InventedPanel> invented = InventedPanel.all();
        library.curriculum().modules().stream()
                .flatMap(m -> m.scenarios().stream().flatMap(s -> PanelTask.of(m.id(), s).stream()))
                .forEach(task -> invented.stream().filter(panel -> panel.isFor(task)).findFirst()
                        .ifPresent(panel -> write(task, panel)));
    }

    private void write(PanelTask task, InventedPanel panel) {
        if (answers.to(task.wording()).answers().isEmpty()) {
            panel.answers(task).forEach(answer -> answers.save(task, answer, clock.instant()));
            LOG.log(Level.INFO, "The demonstration has an invented panel for {0} of {1}",
                    task.kind(), task.scenario().id());
        }
    }
}
