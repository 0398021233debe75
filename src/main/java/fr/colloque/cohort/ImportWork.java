package fr.colloque.cohort;

import fr.colloque.platform.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Carries out one import; one that was carried out is left alone. */
@ApplicationScoped
public class ImportWork implements JobWork {

    static final String KIND = "import-cohort";

    @Inject CohortService cohorts;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(long importId) {
        cohorts.carryOut(importId);
    }
}
