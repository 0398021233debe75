package fr.colloque.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.catalogue.CourseCredits;
import fr.colloque.catalogue.CreditDesk;
import fr.colloque.certificate.CertificateFacts.Action;
import fr.colloque.certificate.CertificateFacts.Holder;
import fr.colloque.certificate.store.Certificate;
import fr.colloque.certificate.store.Completion;
import fr.colloque.core.credit.Accreditation;
import fr.colloque.core.credit.CourseCredit;
import fr.colloque.core.credit.Ecmec;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.module.Course;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.core.module.Course.CreditData;
import fr.colloque.core.module.Course.Format;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Text;
import fr.colloque.platform.config.Provider;
import fr.colloque.platform.config.Settings;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A certificate says what its course counted for on the day of completion, whenever issued. */
class CompositionTest {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final Course COURSE = CreditDesk.aCourse();
    private static final CourseCredit FILED = new CourseCredit(new CreditData(ActionType.EPP,
            Format.NON_PRESENTIEL, Optional.of("57202625011"),
            Optional.of(new Text("Orientation 1", "Orientation one")), Set.of(3, 1)),
            Optional.of("26.001"), Optional.of(new Hours(new BigDecimal("1.0"))),
            Optional.of(new Accreditation("LEE/26/7", 60, Ecmec.of("1.0"), FROM,
                    LocalDate.of(2027, 6, 30))));

    private static Action action(String completed) {
        Composition composition = new Composition();
        composition.library = new CreditDesk(null, 1, COURSE, completed).library;
        composition.credits = new CourseCredits() {
            @Override
            public CourseCredit held(Course course, LocalDate day) {
                return day.isBefore(FROM) ? CourseCredit.of(course) : FILED;
            }
        };
        composition.settings = new Settings() {
            @Override
            public String publicUrl() {
                return "https://formation.example";
            }
        };
        Provider provider = new Provider("Essai", "1 rue", "000", "", "", "Ana", "Direction");
        return composition.of(new Completion(new Certificate.Holding(1, 2, COURSE.id()), 1,
                new Holder("Ana", "Kervadec", "Médecin", "", null, "Interne"), Language.FR,
                Instant.parse("2026-12-01T09:00:00Z"), Instant.parse(completed),
                new BigDecimal("50"), new BigDecimal("88"), 100, Optional.empty(),
                Map.of()), provider).action();
    }

    @Test
    void whatIsNotFiledIsNotClaimed() {
        Action before = action("2026-12-31T22:59:59Z");
        assertThat(before.reference()).isNull();
        assertThat(before.session()).isNull();
        assertThat(before.orientation()).isNull();
        assertThat(before.ecmec()).isNull();
        assertThat(before.certifiedHours()).isEqualByComparingTo("1.5");
    }

    @Test
    void whatIsFiledIsNamedInTheLanguageOfTheDoctor() {
        Action after = action("2026-12-31T23:00:00Z");
        assertThat(after.type()).isEqualTo("EPP");
        assertThat(after.reference()).isEqualTo("57202625011");
        assertThat(after.session()).isEqualTo("26.001");
        assertThat(after.orientation()).isEqualTo("Orientation 1");
        assertThat(after.certifBlocks()).containsExactly(1, 3);
        assertThat(after.certifiedHours()).isEqualByComparingTo("1.0");
    }

    @ParameterizedTest(name = "completed at {0}: {1}")
    @CsvSource({"2026-12-31T23:00:00Z, true", "2027-06-30T21:59:59Z, true",
        "2027-06-30T22:00:00Z, false"})
    void europeanCreditsAreNamedToTheLastDayOfTheAccreditation(String completed, boolean named) {
        assertThat(Optional.ofNullable(action(completed).ecmec()).map(ecmec ->
                ecmec.value().toPlainString() + " " + ecmec.reference() + " "
                        + ecmec.validUntil())).isEqualTo(named
                ? Optional.of("1.0 LEE/26/7 2027-06-30") : Optional.empty());
    }
}
