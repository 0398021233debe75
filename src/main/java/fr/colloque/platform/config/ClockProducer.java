package fr.colloque.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Says what time it is, for everybody who has to know. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    @Dependent
    Clock clock() {
        return Clock.systemUTC();
    }
}
