package fr.colloque.platform.jobs;

/** One kind of work outside a request. Implementations are beans, found by their kind. */
public interface JobWork {

    /** At once, then after 10 s, 1 min, 6 min and 36 min. */
    int USUAL_TRIES = 5;

    /** The word that rows of the table {@code job} use, at most 40 characters; permanent. */
    String kind();

    /** How often it is tried before it is given up. */
    default int mostTries() {
        return USUAL_TRIES;
    }

    /**
     * Does the work about one subject, in a transaction of its own. The caller signed in is the
     * application under the account that enqueued the work.
     *
     * @param subject what the kind says it is: the id of an enrolment, of an account …
     * @throws fr.colloque.platform.Refusal   when trying again would not help
     * @throws RuntimeException               when it might
     */
    void perform(long subject);
}
