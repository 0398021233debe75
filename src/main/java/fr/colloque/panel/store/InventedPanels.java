package fr.colloque.panel.store;

import fr.colloque.panel.InventedPanelService;
import fr.colloque.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Has a demonstration's panels written before its past, which is scored by them. */
@ApplicationScoped
public class InventedPanels {

    @Inject InventedPanelService panels;

    void write(@Observes @Priority(DatabaseReady.HISTORY - 1) DatabaseReady ready) {
        panels.writeOnce();
    }
}
