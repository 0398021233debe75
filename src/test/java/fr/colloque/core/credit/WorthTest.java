package fr.colloque.core.credit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Course.ActionType;
import fr.colloque.core.module.Course.CreditData;
import fr.colloque.core.module.Course.Format;
import fr.colloque.core.module.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorthTest {

    private static final Text NOTHING = new Text("", "");
    private static final Schemes SCHEMES = new Schemes(
            List.of(new DpcRule(version("dpc-1", "2017-01-01", "2026-12-31"), 2, 1, 2),
                    new DpcRule(version("dpc-2", "2027-01-01", null), 2, 1, 2)),
            List.of(new CertifRule(version("certif-1", "2023-01-01", null),
                    LocalDate.of(2023, 1, 1), LocalDate.of(2031, 12, 31), 6,
                    CertifRule.Begin.FOLLOWING_JANUARY, 2, Collections.nCopies(4, NOTHING))),
            List.of(new EcmecRule(version("ecmec-1", "2009-04-01", null), 30)),
            List.of());

    private static RuleVersion version(String id, String from, String until) {
        return new RuleVersion(id, LocalDate.parse(from),
                Optional.ofNullable(until).map(LocalDate::parse), NOTHING, NOTHING);
    }

    private static List<Worth> worth(String reference, Set<Integer> blocks,
            Accreditation accreditation, String day) {
        return Worth.of(new CourseCredit(new CreditData(ActionType.EPP, Format.NON_PRESENTIEL,
                Optional.ofNullable(reference), Optional.of(NOTHING), blocks),
                Optional.empty(), Optional.empty(), Optional.ofNullable(accreditation)), SCHEMES, Hours.ofMinutes(90),
                LocalDate.parse(day));
    }

    @Test
    void hoursCountUnderTheVersionOfTheDay() {
        assertThat(worth(null, Set.of(), null, "2026-12-31")).singleElement()
                .returns(Scheme.DPC, Worth::scheme).returns("dpc-1", Worth::version)
                .returns(Hours.ofMinutes(90), Worth::hours);
        assertThat(worth(null, Set.of(), null, "2027-01-01")).singleElement()
                .returns("dpc-2", Worth::version);
        assertThat(worth(null, Set.of(), null, "2016-12-31")).singleElement()
                .returns("", Worth::version);
    }

    @Test
    void anOrientationCountsOnlyWhereTheActionIsFiled() {
        assertThat(worth(null, Set.of(), null, "2026-06-01").getFirst().orientation()).isFalse();
        assertThat(worth("93042425001", Set.of(), null, "2026-06-01").getFirst().orientation())
                .isTrue();
    }

    @Test
    void blocksAndEuropeanCreditsAreEnteredOnlyWhereTheyAreConfigured() {
        Accreditation accreditation = new Accreditation("LEE/1", 100, Ecmec.of("1.5"),
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 1));
        assertThat(worth(null, Set.of(3), accreditation, "2026-06-01"))
                .extracting(Worth::scheme)
                .containsExactly(Scheme.DPC, Scheme.CERTIFICATION, Scheme.ECMEC);
        assertThat(worth(null, Set.of(3), accreditation, "2026-06-02"))
                .extracting(Worth::scheme).containsExactly(Scheme.DPC, Scheme.CERTIFICATION);
        assertThat(worth(null, Set.of(), accreditation, "2026-06-01").getLast())
                .returns(Ecmec.of("1.5"), Worth::ecmec).returns("LEE/1", Worth::accreditation)
                .returns(Hours.NONE, Worth::hours);
    }
}
