package fr.colloque.admin.store;

/** How far a doctor of the demonstration has come in the course. */
enum DemoStage {
    ENROLLED,
    PRE_TESTED,
    /** In the middle of practising the first module. */
    MIDWAY,
    POST_TEST_FAILED,
    COMPLETED;

    private static final int ENROLLED_DOCTORS = 24;
    private static final int CYCLE = 4;

    /** Whether the doctor at this place of the list, from 0, is enrolled at all. */
    static boolean enrols(int place) {
        return place < ENROLLED_DOCTORS;
    }

    /** The first doctor, whom visitors sign in as, is midway; of the others half are done. */
    static DemoStage of(int place) {
        if (place == 0) {
            return MIDWAY;
        }
        if (place % 2 == 1) {
            return COMPLETED;
        }
        DemoStage[] others = {PRE_TESTED, MIDWAY, POST_TEST_FAILED, ENROLLED};
        return others[(place / 2) % CYCLE];
    }
}
