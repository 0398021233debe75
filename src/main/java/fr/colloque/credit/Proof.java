package fr.colloque.credit;

import fr.colloque.core.credit.ProofKind;

/** The file that a doctor attached to a declared activity. */
public record Proof(String name, ProofKind kind, byte[] content) { }
