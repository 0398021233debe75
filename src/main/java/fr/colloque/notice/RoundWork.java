package fr.colloque.notice;

import fr.colloque.platform.jobs.JobWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Looks once a day whom to remind of what. */
@ApplicationScoped
public class RoundWork implements JobWork {

    static final String KIND = "mail-round";

    @Inject RoundService round;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(long day) {
        round.remind();
        round.tellOfLaw();
        round.sumUp();
    }
}
