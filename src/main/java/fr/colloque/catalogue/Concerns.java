package fr.colloque.catalogue;

/** To whom it matters that a revision is withdrawn. */
public enum Concerns {
    /** It misled nobody: a matter among authors. */
    AUTHORS,
    /** Doctors who practised or sat tests with it. */
    LEARNERS,
    /** Doctors who hold a certificate on it as well. */
    CERTIFIED
}
