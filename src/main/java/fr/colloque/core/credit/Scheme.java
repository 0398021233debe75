package fr.colloque.core.credit;

/** Under what an action is entered into the ledger. */
public enum Scheme {
    /** Développement professionnel continu: hours by type of action. */
    DPC,
    /** Certification périodique: actions in four blocks. */
    CERTIFICATION,
    /** European credits, where an accreditation was given. */
    ECMEC
}
