package fr.colloque.core.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How European credits are counted.
 *
 * @param minutesForHalf how many minutes make half a credit
 */
public record EcmecRule(RuleVersion version, int minutesForHalf)
        implements RuleVersion.Versioned {

    /**
     * What a completion on this day brings: the accredited minutes, down to the half credit, never
     * more than was accredited.
     *
     * @return nothing without an accreditation that is valid on the day
     */
    public Optional<Ecmec> credits(Optional<Accreditation> accreditation, LocalDate completedOn) {
        return accreditation.filter(a -> a.validOn(completedOn))
                .map(a -> halves(a.minutes() / minutesForHalf).cappedAt(a.most()))
                .filter(credits -> !credits.isNone());
    }

    private static Ecmec halves(int number) {
        return new Ecmec(Ecmec.HALF.multiply(BigDecimal.valueOf(number)));
    }
}
