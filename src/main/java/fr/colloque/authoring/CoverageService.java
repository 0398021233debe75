package fr.colloque.authoring;

import fr.colloque.catalogue.Library;
import fr.colloque.core.check.Coverage;
import fr.colloque.core.check.CoverageMap;
import fr.colloque.core.module.Curriculum;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The door to the map of what is taught, over everything that is published. */
@ApplicationScoped
@Allowed({Role.AUTHOR, Role.REVIEWER})
public class CoverageService {

    @Inject
    Library library;
    @Inject
    Clock clock;

    private volatile Drawn drawn;

    /** A map and the content it was drawn of. */
    private record Drawn(Curriculum of, CoverageMap map) { }

    /** All items, gaps first. */
    public List<Coverage> items() {
        return map().items(today());
    }

    /** The day for which it counts whether an item is in force. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Settings.ZONE));
    }

    private CoverageMap map() {
        Curriculum present = library.curriculum();
        Drawn last = drawn;
        if (last == null || last.of() != present) {
            last = new Drawn(present, CoverageMap.of(present));
            drawn = last;
        }
        return last.map();
    }
}
