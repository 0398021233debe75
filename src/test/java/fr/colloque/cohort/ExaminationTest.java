package fr.colloque.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.account.AccountKey;
import fr.colloque.account.EmailAddress;
import fr.colloque.account.NewAccount;
import fr.colloque.account.Rpps;
import fr.colloque.cohort.FileRefused.Reason;
import fr.colloque.cohort.Verdict.Kind;
import fr.colloque.core.module.Language;
import fr.colloque.platform.table.TableFormat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExaminationTest {

    private static final List<String> GOOD = Sheets.good("rules", 1);
    private static final EmailAddress EMAIL = new EmailAddress(GOOD.get(0));
    private static final Rpps NUMBER = new Rpps(GOOD.get(5));
    private static final Rpps OTHER = new Rpps(Sheets.rpps(9_000_000_001L));

    @ParameterizedTest
    @CsvSource({"EMAIL, '', EMAIL_MISSING", "EMAIL, a@b, EMAIL_INVALID",
        "EMAIL, jos\u00e9@example.org, EMAIL_INVALID", "LAST_NAME, '', NAME_MISSING",
        "FIRST_NAME, '', NAME_MISSING", "PROFESSION, '', PROFESSION_MISSING",
        "PROFESSION, Magicien, PROFESSION_UNKNOWN", "SPECIALTY, Voyance, SPECIALTY_UNKNOWN",
        "RPPS, '', RPPS_MISSING", "RPPS, 12345678901, RPPS_INVALID",
        "RPPS_ABSENCE, En cours, RPPS_AND_REASON", "LANGUAGE, breton, LANGUAGE_UNKNOWN",
        "FIRST_NAME, =1+1, FORMULA", "LAST_NAME, @SUM, FORMULA",
        "FIRST_NAME, a\u200bb, UNREADABLE_SIGNS"})
    void aLineIsFaultyByItself(Column column, String value, Fault fault) {
        assertThat(of(Sheets.with(GOOD, column, value))).extracting(Verdict::faults)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(fault);
    }

    @Test
    void whatIsTooLongIsSaid() {
        assertThat(of(Sheets.with(GOOD, Column.LAST_NAME, "K".repeat(101))).faults())
                .containsExactly(Fault.TOO_LONG);
        assertThat(of(Sheets.with(GOOD, Column.LAST_NAME, "K".repeat(100))).kind())
                .isEqualTo(Kind.NEW);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void everyFaultThatAFileHasByItselfIsFoundInBothKindsOfFiles(TableFormat format) {
        List<Verdict> found = examined(Sheets.of(format, Sheets.everyFault("both", 40)));
        assertThat(found).hasSize(40).filteredOn(v -> v.kind() == Kind.NEW).hasSize(20);
        Set<Fault> faults = found.stream().flatMap(v -> v.faults().stream())
                .collect(Collectors.toSet());
        assertThat(faults).isEqualTo(EnumSet.complementOf(
                EnumSet.of(Fault.RPPS_DIFFERS, Fault.EMAIL_DIFFERS, Fault.NO_DOCTOR)));
        assertThat(found.get(1)).isEqualTo(new Verdict(3, Kind.FAULTY,
                List.of(Fault.EMAIL_MISSING)));
    }

    @Test
    void anAccountIsKnownByItsAddressAndMustHaveTheSameNumber() {
        assertThat(of(GOOD, key(EMAIL, NUMBER, true)).kind()).isEqualTo(Kind.KNOWN);
        assertThat(of(GOOD, key(EMAIL, null, true)).kind()).isEqualTo(Kind.KNOWN);
        assertThat(of(GOOD, key(EMAIL, OTHER, true)).faults())
                .containsExactly(Fault.RPPS_DIFFERS);
        assertThat(of(GOOD, key(new EmailAddress("other@example.org"), NUMBER, true)).faults())
                .containsExactly(Fault.EMAIL_DIFFERS);
        assertThat(of(GOOD, key(EMAIL, NUMBER, false)).faults()).containsExactly(Fault.NO_DOCTOR);
        assertThat(new Examination(List.of(key(EMAIL, NUMBER, true)), Set.of(7L))
                .of(List.of(person(GOOD))).getFirst().kind()).isEqualTo(Kind.ENROLLED);
    }

    @Test
    void aLineBecomesAnAccountAsRegistered() {
        NewAccount account = person(List.of(" Salome@Example.org", "Kervadec", "Salomé",
                "MEDECIN", "pediatrie", "", "Inscription  en cours", "EN")).account(false);
        assertThat(account.email()).isEqualTo(new EmailAddress("salome@example.org"));
        assertThat(account.identity().profession()).isEqualTo("Médecin");
        assertThat(account.identity().specialty()).isEqualTo("Pédiatrie");
        assertThat(account.identity().rppsAbsence()).isEqualTo("Inscription en cours");
        assertThat(account.language()).isEqualTo(Language.EN);
    }

    @Test
    void verdictsAreReadAsTheyWereWritten() {
        Findings findings = new Findings(examined(Sheets.csv(Sheets.everyFault("text", 40))));
        assertThat(Findings.of(findings.text())).isEqualTo(findings);
        assertThat(findings.good()).isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource({"'Nom;Prénom;Profession;RPPS\na;b;c;d', COLUMN_MISSING",
        "'Nom;Prénom;Profession;RPPS;Mail;Courriel\na;b;c;d;e;f', COLUMN_TWICE",
        "'Nom;Prénom;Profession;RPPS;Mail', NOBODY"})
    void aFileOfSomethingElseIsRefused(String text, Reason reason) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> People.read(text.getBytes(StandardCharsets.UTF_8)))
                .extracting(FileRefused::reason).isEqualTo(reason);
    }

    @Test
    void otherColumnsAreNamedAndIgnored() {
        People people = People.read(("N° RPPS,e-mail,LAST NAME,First name,profession,Service\n"
                + "1,2,3,4,5,6").getBytes(StandardCharsets.UTF_8));
        assertThat(people.ignored()).containsExactly("Service");
        assertThat(people.lines().getFirst().get(Column.RPPS)).isEqualTo("1");
    }

    private static Verdict of(List<String> line, AccountKey... known) {
        return new Examination(Arrays.asList(known), Set.of()).of(List.of(person(line)))
                .getFirst();
    }

    private static Person person(List<String> line) {
        return Person.of(new Line(2, Arrays.stream(Column.values()).collect(
                Collectors.toMap(c -> c, c -> line.get(c.ordinal()))), false));
    }

    private static List<Verdict> examined(byte[] file) {
        return new Examination(List.of(), Set.of()).of(
                People.read(file).lines().stream().map(Person::of).toList());
    }

    private static AccountKey key(EmailAddress email, Rpps rpps, boolean doctor) {
        return new AccountKey(7, email, rpps, doctor);
    }
}
