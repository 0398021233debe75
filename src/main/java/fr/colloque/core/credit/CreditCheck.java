package fr.colloque.core.credit;

import static fr.colloque.core.credit.CreditFault.ACCREDITATION;
import static fr.colloque.core.credit.CreditFault.ACCREDITATION_AMOUNT;
import static fr.colloque.core.credit.CreditFault.ACCREDITATION_DAY;
import static fr.colloque.core.credit.CreditFault.DAY_BEGUN;
import static fr.colloque.core.credit.CreditFault.DAY_FAR;
import static fr.colloque.core.credit.CreditFault.DAY_TAKEN;
import static fr.colloque.core.credit.CreditFault.HOURS;
import static fr.colloque.core.credit.CreditFault.ORIENTATION;
import static fr.colloque.core.credit.CreditFault.ORIENTATION_LIST;
import static fr.colloque.core.credit.CreditFault.REFERENCE;
import static fr.colloque.core.credit.CreditFault.REFERENCE_OUTSIDE;
import static fr.colloque.core.credit.CreditFault.SESSION;

import fr.colloque.core.module.Course.ActionType;
import fr.colloque.core.module.Course.CreditData;
import fr.colloque.core.module.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a course may count for something from a day on; every fault is named. */
public final class CreditCheck {

    /** How many years ahead a change may be planned. */
    public static final int YEARS_AHEAD = 3;
    /** How long the reference of an accreditation may be, in characters. */
    public static final int LONGEST_ACCREDITATION = 80;
    /** How long an orientation may be, in characters. */
    public static final int LONGEST_ORIENTATION = 500;

    /** Registers changed their numbers more than once: opaque, but with a figure in them. */
    private static final Pattern NUMBER =
            Pattern.compile("(?=.*\\d)[A-Za-z0-9](?:[A-Za-z0-9 ./-]{0,38}[A-Za-z0-9])?");

    private final Set<CreditFault> faults = EnumSet.noneOf(CreditFault.class);

    private CreditCheck() { }

    /**
     * What is wrong with the credit itself, from this day on.
     *
     * @param plannedMinutes of the units of the course today
     */
    public static Set<CreditFault> faults(CourseCredit credit, LocalDate from,
            int plannedMinutes, Schemes schemes) {
        CreditCheck check = new CreditCheck();
        check.filing(credit);
        check.orientation(credit.data(), from, schemes);
        check.require(HOURS, credit.filed().stream().allMatch(hours -> hours.minutes() > 0
                && hours.minutes() <= Hours.ofMinutes(plannedMinutes).minutes()));
        credit.accreditation().ifPresent(a -> check.accreditation(a, from, schemes));
        return Collections.unmodifiableSet(check.faults);
    }

    /**
     * What is wrong with the day. A day that has begun keeps what held on it for everybody: its
     * completions are entered and certified by that, so a change is for tomorrow at the earliest.
     *
     * @param standing the changes of the course, none of them taken back
     */
    public static Set<CreditFault> dayFaults(LocalDate from, LocalDate today,
            Collection<DatedCredit> standing) {
        CreditCheck check = new CreditCheck();
        check.require(DAY_BEGUN, from.isAfter(today));
        check.require(DAY_FAR, !from.isAfter(today.plusYears(YEARS_AHEAD)));
        check.require(DAY_TAKEN, standing.stream().noneMatch(c -> c.from().equals(from)));
        return Collections.unmodifiableSet(check.faults);
    }

    private void filing(CourseCredit credit) {
        Optional<String> reference = credit.data().dpcReference();
        require(REFERENCE, reference.stream().allMatch(CreditCheck::isNumber));
        require(REFERENCE_OUTSIDE,
                reference.isEmpty() || credit.data().type() != ActionType.HORS_DPC);
        require(SESSION, credit.session().stream()
                .allMatch(session -> reference.isPresent() && isNumber(session)));
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private void orientation(CreditData data, LocalDate from, Schemes schemes) {
        data.orientation().ifPresent(text -> {
            require(ORIENTATION, data.dpcReference().isPresent() && isTold(text));
            require(ORIENTATION_LIST, schemes.orientationsOn(from).isPresent());
        });
    }

    private static boolean isTold(Text text) {
        return !text.fr().isBlank() && !text.en().isBlank()
                && Math.max(text.fr().length(), text.en().length()) <= LONGEST_ORIENTATION;
    }

    private void accreditation(Accreditation given, LocalDate from, Schemes schemes) {
        require(ACCREDITATION, given.reference().length() <= LONGEST_ACCREDITATION);
        require(ACCREDITATION_DAY, given.validOn(from));
        if (given.validOn(from)) {
            Ecmec most = schemes.ecmecOn(from).flatMap(rule -> rule.credits(
                    Optional.of(given), from)).orElse(Ecmec.NONE);
            require(ACCREDITATION_AMOUNT, !most.isNone() && most.equals(given.most()));
        }
    }

    private void require(CreditFault fault, boolean right) {
        if (!right) {
            faults.add(fault);
        }
    }
}
