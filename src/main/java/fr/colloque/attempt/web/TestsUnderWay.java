package fr.colloque.attempt.web;

import fr.colloque.attempt.AttemptService;
import fr.colloque.attempt.TestUnderWay;
import fr.colloque.core.module.Pool;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which tests of a course are under way, for the page of its path; asked once a request. */
@Named
@RequestScoped
public class TestsUnderWay {

    @Inject
    AttemptService attempts;

    private final Map<Long, List<TestUnderWay>> known = new HashMap<>();

    /** Those of one enrolment of the reader. */
    public List<TestUnderWay> of(long enrolmentId) {
        return known.computeIfAbsent(enrolmentId, attempts::underWay);
    }

    public boolean preTest(long enrolmentId) {
        return of(enrolmentId).stream().anyMatch(TestUnderWay::preTest);
    }

    public boolean postTest(long enrolmentId) {
        return of(enrolmentId).stream().anyMatch(t -> t.pool() == Pool.POST_TEST);
    }
}
