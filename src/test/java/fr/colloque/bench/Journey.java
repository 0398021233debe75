package fr.colloque.bench;

import java.util.List;
import java.util.Map;

/**
 * One doctor, one sitting, no thinking: course page, start, eight times show and save two answers,
 * summary, hand in, review. A page is shown by following where the one before led.
 */
final class Journey {

    /** Requests of a journey without sign-in. */
    static final int REQUESTS = 2 + 2 * BenchmarkCourse.PAGES + 3;

    private static final String COURSE_PAGE = "/enrolment/path?course=" + BenchmarkCourse.ID;
    private static final Map<String, List<String>> START = Map.of(
            "course", List.of(BenchmarkCourse.ID), "pool", List.of("post-test"));

    private final String email;
    private final Browsing browser;

    Journey(String email, Browsing browser) {
        this.email = email;
        this.browser = browser;
    }

    /** Signs in, in a new session: the page and its form. */
    void signIn(Timings timings) throws Unexpected {
        browser.reopen();
        browser.get(Step.SIGN_IN_PAGE, "/account/sign-in", timings);
        String next = browser.post(Step.SIGN_IN, "/account/sign-in", Map.of(
                "signIn", List.of("signIn"), "next", List.of(""), "email", List.of(email),
                "password", List.of(Doctors.PASSWORD), "enter", List.of("enter"),
                "jakarta.faces.ViewState", List.of("stateless")), timings);
        require(Step.SIGN_IN, next, "/");
    }

    /** Plays the sitting from the course page to the review. */
    void play(Timings timings) throws Unexpected {
        openCourse(timings);
        String next = browser.post(Step.START, "/do/start", START, timings);
        int pages = 0;
        while (next.startsWith("/attempt/paper")) {
            String page = browser.get(Step.SHOW, next, timings);
            next = browser.post(Step.SAVE, "/do/answer",
                    PaperForm.answered(Step.SHOW, page), timings);
            pages++;
        }
        require(Step.SAVE, next, "/attempt/summary");
        String summary = browser.get(Step.SUMMARY, next, timings);
        next = browser.post(Step.HAND_IN, "/do/hand-in",
                PaperForm.hidden(Step.SUMMARY, summary, "/do/hand-in"), timings);
        require(Step.HAND_IN, next, "/attempt/result");
        browser.get(Step.REVIEW, next, timings);
        if (pages != BenchmarkCourse.PAGES) {
            throw new Unexpected(Step.SHOW, pages + " pages, not " + BenchmarkCourse.PAGES);
        }
    }

    /** The page with the button that starts the test. */
    void openCourse(Timings timings) throws Unexpected {
        browser.get(Step.COURSE, COURSE_PAGE, timings);
    }

    /** From the button to the first question. */
    void begin(Timings timings) throws Unexpected {
        String next = browser.post(Step.START, "/do/start", START, timings);
        PaperForm.answered(Step.SHOW, browser.get(Step.SHOW, next, timings));
    }

    private static void require(Step step, String place, String beginning) throws Unexpected {
        if (!place.startsWith(beginning)) {
            throw new Unexpected(step, "led to " + place);
        }
    }
}
