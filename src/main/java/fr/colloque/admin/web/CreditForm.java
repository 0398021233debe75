package fr.colloque.admin.web;

import fr.colloque.catalogue.CreditUnusable;
import fr.colloque.core.credit.Accreditation;
import fr.colloque.core.credit.CourseCredit;
import fr.colloque.core.credit.CreditFault;
import fr.colloque.core.credit.Ecmec;
import fr.colloque.core.credit.Hours;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.core.module.Course.CreditData;
import fr.colloque.core.module.Course.Format;
import fr.colloque.core.module.Text;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is typed about the credit of a course: fields by name, and which blocks are ticked. */
public class CreditForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int BLOCKS = 4;
    private static final Pattern HALVES = Pattern.compile("\\d{1,3}(?:[.,][05])?");
    private static final Pattern MINUTES = Pattern.compile("[1-9]\\d{0,4}");

    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, Boolean> blocks = new HashMap<>();

    /** Fills the form with what a course counts for, from this day on. */
    void fill(CourseCredit credit, LocalDate from) {
        CreditData data = credit.data();
        fields.clear();
        fields.put("from", from.toString());
        fields.put("type", data.type().name());
        fields.put("format", data.format().name());
        fields.put("hours", credit.filed().map(h -> h.value().toPlainString()).orElse(""));
        fields.put("reference", data.dpcReference().orElse(""));
        fields.put("session", credit.session().orElse(""));
        fields.put("orientationFr", data.orientation().map(Text::fr).orElse(""));
        fields.put("orientationEn", data.orientation().map(Text::en).orElse(""));
        credit.accreditation().ifPresent(this::fill);
        fields.put("reason", "");
        IntStream.rangeClosed(1, BLOCKS).forEach(block ->
                blocks.put(String.valueOf(block), data.certifBlocks().contains(block)));
    }

    private void fill(Accreditation accreditation) {
        fields.put("ecmec", accreditation.reference());
        fields.put("ecmecMinutes", String.valueOf(accreditation.minutes()));
        fields.put("ecmecMost", accreditation.most().value().toPlainString());
        fields.put("ecmecFrom", accreditation.from().toString());
        fields.put("ecmecUntil", accreditation.until().toString());
    }

    /** The day from which it is to hold; one that nobody can plan for counts as begun. */
    LocalDate from() {
        return day("from").orElseThrow(() -> new CreditUnusable(CreditFault.DAY_BEGUN));
    }

    String reason() {
        return of("reason");
    }

    /**
     * What the form says.
     *
     * @throws CreditUnusable where a field cannot be read
     */
    CourseCredit credit() {
        String fr = of("orientationFr");
        String en = of("orientationEn");
        Set<Integer> ticked = blocks.entrySet().stream()
                .filter(e -> Boolean.TRUE.equals(e.getValue()))
                .map(e -> Integer.valueOf(e.getKey())).collect(Collectors.toUnmodifiableSet());
        CreditData data = new CreditData(ActionType.valueOf(of("type")),
                Format.valueOf(of("format")), given("reference"),
                (fr + en).isEmpty() ? Optional.empty() : Optional.of(new Text(fr, en)), ticked);
        return new CourseCredit(data, given("session"), hours(), accreditation());
    }

    private Optional<Hours> hours() {
        return given("hours").map(text -> new Hours(halves(text, CreditFault.HOURS)));
    }

    private Optional<Accreditation> accreditation() {
        Set<String> parts = Set.of("ecmec", "ecmecMinutes", "ecmecMost", "ecmecFrom",
                "ecmecUntil");
        if (parts.stream().map(this::of).allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        String minutes = of("ecmecMinutes");
        Optional<LocalDate> from = day("ecmecFrom");
        Optional<LocalDate> until = day("ecmecUntil");
        if (of("ecmec").isEmpty() || !MINUTES.matcher(minutes).matches() || from.isEmpty()
                || until.filter(last -> !last.isBefore(from.get())).isEmpty()) {
            throw new CreditUnusable(CreditFault.ACCREDITATION);
        }
        Ecmec most = new Ecmec(halves(of("ecmecMost"), CreditFault.ACCREDITATION_AMOUNT));
        return Optional.of(new Accreditation(of("ecmec"), Integer.parseInt(minutes), most,
                from.get(), until.get()));
    }

    private static BigDecimal halves(String text, CreditFault fault) {
        if (!HALVES.matcher(text).matches()) {
            throw new CreditUnusable(fault);
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private Optional<LocalDate> day(String name) {
        try {
            return given(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<String> given(String name) {
        return Optional.of(of(name)).filter(text -> !text.isEmpty());
    }

    private String of(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).orElse("");
    }

    /** The same for two forms that say the same, the reason aside. */
    String fingerprint() {
        return Stream.concat(
                        fields.entrySet().stream().filter(e -> !e.getKey().equals("reason")),
                        blocks.entrySet().stream())
                .map(Object::toString).sorted()
                .collect(Collectors.joining("\n"));
    }

    public Map<String, String> getFields() {
        return fields;
    }

    public Map<String, Boolean> getBlocks() {
        return blocks;
    }
}
