package fr.colloque.cohort;

import fr.colloque.account.AccountKey;
import fr.colloque.account.EmailAddress;
import fr.colloque.account.Rpps;
import fr.colloque.cohort.Verdict.Kind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides what becomes of each line: by what it says itself, by the lines before it, and by the
 * accounts and enrolments there are.
 */
final class Examination {

    private final Map<EmailAddress, AccountKey> byEmail;
    private final Map<Rpps, AccountKey> byRpps;
    private final Set<Long> enrolled;
    private final Set<EmailAddress> emailsBefore = new HashSet<>();
    private final Set<Rpps> numbersBefore = new HashSet<>();

    /**
     * @param known    every account with an address or a number of the file
     * @param enrolled which of them are enrolled in the course
     */
    Examination(Collection<AccountKey> known, Collection<Long> enrolled) {
        this.byEmail = known.stream().collect(Collectors.toMap(AccountKey::email, k -> k));
        this.byRpps = new HashMap<>();
        known.stream().filter(k -> k.rpps() != null).forEach(k -> byRpps.put(k.rpps(), k));
        this.enrolled = Set.copyOf(enrolled);
    }

    /** What becomes of the lines, in their order. To be asked once. */
    List<Verdict> of(List<Person> people) {
        return people.stream().map(this::of).toList();
    }

    private Verdict of(Person person) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        faults.addAll(person.faults());
        before(person, faults);
        Optional<AccountKey> account = account(person);
        account.ifPresent(known -> compare(person, known, faults));
        if (person.rpps() != null && byRpps.containsKey(person.rpps())
                && !byRpps.get(person.rpps()).email().equals(person.email())) {
            faults.add(Fault.EMAIL_DIFFERS);
        }
        if (!faults.isEmpty()) {
            return Verdict.faulty(person.line().number(), faults);
        }
        return new Verdict(person.line().number(), account.map(this::kind).orElse(Kind.NEW),
                List.of());
    }

    private void before(Person person, Set<Fault> faults) {
        if (person.email() != null && !emailsBefore.add(person.email())) {
            faults.add(Fault.EMAIL_TWICE);
        }
        if (person.rpps() != null && !numbersBefore.add(person.rpps())) {
            faults.add(Fault.RPPS_TWICE);
        }
    }

    /** The account with the address of this line. */
    Optional<AccountKey> account(Person person) {
        return Optional.ofNullable(person.email()).map(byEmail::get);
    }

    private static void compare(Person person, AccountKey known, Set<Fault> faults) {
        if (!known.doctor()) {
            faults.add(Fault.NO_DOCTOR);
        }
        if (known.rpps() != null && person.rpps() != null
                && !known.rpps().equals(person.rpps())) {
            faults.add(Fault.RPPS_DIFFERS);
        }
    }

    private Kind kind(AccountKey known) {
        return enrolled.contains(known.id()) ? Kind.ENROLLED : Kind.KNOWN;
    }
}
