package fr.colloque.cohort;

import fr.colloque.account.EmailAddress;
import fr.colloque.account.Identity;
import fr.colloque.account.NewAccount;
import fr.colloque.account.Rpps;
import fr.colloque.core.module.Language;
import fr.colloque.platform.Folded;
import fr.colloque.platform.security.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a line says by itself, before anybody else is looked at.
 *
 * @param email  null where there is none that can be read
 * @param rpps   null likewise
 * @param faults what cannot be imported; empty where all can
 */
public record Person(Line line, EmailAddress email, Rpps rpps, Set<Fault> faults) {

    private static final String FORMULAS = "=+-@|%";
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\x{FFFD}]");
    /** Others are no addresses to our mail server, and look like these to the database. */
    private static final Pattern ASCII = Pattern.compile("[!-~]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Map<String, Language> LANGUAGES = Map.of("", Language.FR, "fr",
            Language.FR, "francais", Language.FR, "french", Language.FR, "en", Language.EN,
            "anglais", Language.EN, "english", Language.EN);

    public Person {
        faults = Set.copyOf(faults);
    }

    /** Reads a line. */
    public static Person of(Line line) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        EmailAddress email = EmailAddress.find(line.get(Column.EMAIL))
                .filter(e -> ASCII.matcher(e.value()).matches()).orElse(null);
        Rpps rpps = Rpps.find(line.get(Column.RPPS)).orElse(null);
        add(faults, Fault.TOO_WIDE, line.wider());
        line.values().forEach((column, value) -> signs(column, value, faults));
        add(faults, Fault.EMAIL_MISSING, line.get(Column.EMAIL).isEmpty());
        add(faults, Fault.EMAIL_INVALID, !line.get(Column.EMAIL).isEmpty() && email == null);
        add(faults, Fault.NAME_MISSING, line.get(Column.LAST_NAME).isEmpty()
                || line.get(Column.FIRST_NAME).isEmpty());
        profession(line, faults);
        registration(line, rpps, faults);
        add(faults, Fault.LANGUAGE_UNKNOWN, language(line).isEmpty());
        return new Person(line, email, rpps, faults);
    }

    private static void signs(Column column, String value, Set<Fault> faults) {
        add(faults, Fault.TOO_LONG, value.length() > column.longest());
        add(faults, Fault.FORMULA, !value.isEmpty() && FORMULAS.indexOf(value.charAt(0)) >= 0);
        add(faults, Fault.UNREADABLE_SIGNS, UNSEEN.matcher(value).find());
    }

    private static void profession(Line line, Set<Fault> faults) {
        String profession = line.get(Column.PROFESSION);
        String specialty = line.get(Column.SPECIALTY);
        add(faults, Fault.PROFESSION_MISSING, profession.isEmpty());
        add(faults, Fault.PROFESSION_UNKNOWN,
                !profession.isEmpty() && Professions.find(profession).isEmpty());
        add(faults, Fault.SPECIALTY_UNKNOWN,
                !specialty.isEmpty() && Professions.findSpecialty(specialty).isEmpty());
    }

    private static void registration(Line line, Rpps rpps, Set<Fault> faults) {
        boolean written = !line.get(Column.RPPS).isEmpty();
        boolean reason = !line.get(Column.RPPS_ABSENCE).isEmpty();
        add(faults, Fault.RPPS_MISSING, !written && !reason);
        add(faults, Fault.RPPS_INVALID, written && rpps == null);
        add(faults, Fault.RPPS_AND_REASON, written && reason);
    }

    private static void add(Set<Fault> faults, Fault fault, boolean found) {
        if (found) {
            faults.add(fault);
        }
    }

    private static Optional<Language> language(Line line) {
        return Optional.ofNullable(LANGUAGES.get(Folded.of(line.get(Column.LANGUAGE))));
    }

    /**
     * The account to open.
     *
     * @throws java.util.NoSuchElementException when the line has faults
     */
    public NewAccount account(boolean demo) {
        Identity identity = new Identity(spaced(Column.FIRST_NAME), spaced(Column.LAST_NAME),
                Professions.find(line.get(Column.PROFESSION)).orElseThrow(),
                Professions.findSpecialty(line.get(Column.SPECIALTY)).orElse(null), rpps,
                rpps != null ? null : spaced(Column.RPPS_ABSENCE));
        return new NewAccount(email, identity, Set.of(Role.DOCTOR), language(line).orElseThrow(),
                demo);
    }

    private String spaced(Column column) {
        return SPACES.matcher(line.get(column)).replaceAll(" ");
    }

    /** What to call the line in a list: last name, first name. */
    public String name() {
        return Stream.of(line.get(Column.LAST_NAME), line.get(Column.FIRST_NAME))
                .filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
    }
}
