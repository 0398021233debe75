package fr.colloque.account;

/** One line of the list of accounts. {@code rpps} and {@code specialty} may be null. */
public record AccountRow(
        long id,
        String firstName,
        String lastName,
        EmailAddress email,
        String profession,
        String specialty,
        Rpps rpps,
        int extraTimePercent) {
}
