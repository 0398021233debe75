package fr.colloque.authoring;

import fr.colloque.platform.persistence.DatabaseReady;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Has something sent to review when the application first starts as a demonstration. */
@ApplicationScoped
public class DemoReview {

    @Inject
    DemoReviewService demonstration;

    void send(@Observes @Priority(DatabaseReady.HISTORY) DatabaseReady ready) {
        demonstration.sendOnce();
    }
}
