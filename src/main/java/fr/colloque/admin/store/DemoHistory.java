package fr.colloque.admin.store;

import fr.colloque.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Has the demonstration's past written when the application first starts as one. */
@ApplicationScoped
public class DemoHistory {

    @Inject DemoHistoryService history;

    void write(@Observes @Priority(DatabaseReady.HISTORY) DatabaseReady ready) {
        history.writeOnce();
    }
}
