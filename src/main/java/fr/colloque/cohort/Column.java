package fr.colloque.cohort;

import fr.colloque.platform.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of people; each goes by several names, in any case and with any signs. */
public enum Column {

    EMAIL(254, true, "email", "courriel", "mail", "adresseemail", "adressecourriel",
            "emailaddress"),
    LAST_NAME(100, true, "nom", "lastname", "surname", "nomdexercice", "nomdefamille"),
    FIRST_NAME(100, true, "prenom", "firstname", "prenomdexercice", "givenname"),
    PROFESSION(100, true, "profession"),
    SPECIALTY(100, false, "specialite", "specialty", "speciality"),
    RPPS(20, true, "rpps", "numerorpps", "rppsnumber", "nrpps"),
    RPPS_ABSENCE(200, false, "motifsansrpps", "absencederpps", "reasonwithoutrpps"),
    LANGUAGE(20, false, "langue", "language");

    private final int longest;
    private final boolean needed;
    private final List<String> names;

    Column(int longest, boolean needed, String... names) {
        this.longest = longest;
        this.needed = needed;
        this.names = List.of(names);
    }

    /** The word that message keys use. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many characters the value may have. */
    public int longest() {
        return longest;
    }

    /** Whether a file must have it. */
    public boolean isNeeded() {
        return needed;
    }

    /** The column with this heading. */
    public static Optional<Column> called(String heading) {
        String plain = Folded.of(heading).replaceAll("[^a-z]", "");
        return Arrays.stream(values()).filter(c -> c.names.contains(plain)).findFirst();
    }
}
