package fr.colloque.account;

import java.util.Objects;
import java.util.Optional;

/**
 * Who somebody is professionally, as certificates will say.
 *
 * @param profession  as registered, in French: {@code Médecin}, {@code Interne en médecine}
 * @param specialty   as registered, in French; null if none
 * @param rpps        null if there is none
 * @param rppsAbsence why there is no RPPS number; null if there is one or none is expected
 */
public record Identity(
        String firstName,
        String lastName,
        String profession,
        String specialty,
        Rpps rpps,
        String rppsAbsence) {

    private static final String TITLED = "Médecin";

    public Identity {
        Objects.requireNonNull(firstName, "firstName");
        Objects.requireNonNull(lastName, "lastName");
        Objects.requireNonNull(profession, "profession");
        if (rpps != null && rppsAbsence != null) {
            throw new IllegalArgumentException("An RPPS number and a reason for none");
        }
    }

    /** What to call them: {@code Dr Leïla Amrani}. */
    public String name() {
        String name = firstName + " " + lastName;
        return TITLED.equals(profession) ? "Dr " + name : name;
    }

    public Optional<Rpps> registration() {
        return Optional.ofNullable(rpps);
    }
}
