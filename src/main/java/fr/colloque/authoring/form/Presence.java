package fr.colloque.authoring.form;

/** When something is written. */
enum Presence {
    ALWAYS,
    /** Where the author wants it. */
    WANTED,
    /** Where it differs from what is taken for granted. */
    TOLD
}
