package fr.colloque.bench;

import java.util.Locale;

/** A request of a journey. */
enum Step {
    SIGN_IN_PAGE, SIGN_IN, COURSE, START, SHOW, SAVE, SUMMARY, HAND_IN, REVIEW;

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
