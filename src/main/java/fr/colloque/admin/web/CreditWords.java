package fr.colloque.admin.web;

import fr.colloque.core.credit.Accreditation;
import fr.colloque.core.credit.CourseCredit;
import fr.colloque.core.credit.Hours;
import fr.colloque.platform.Formats;
import fr.colloque.platform.Texts;
import fr.colloque.platform.faces.LanguageChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says what a course counts for, in words. */
@Named
@RequestScoped
public class CreditWords {

    @Inject LanguageChoice language;

    /** One thing that is said of a course; only said where there is something. */
    public record Line(String label, String value) { }

    /** The same thing before and after a change. */
    public record Change(String label, String before, String after) {

        public boolean isDifferent() {
            return !before.equals(after);
        }
    }

    /** What is said, the silent left out. */
    public List<Line> of(CourseCredit credit, int plannedMinutes) {
        return all(credit, plannedMinutes).stream().filter(line -> !line.value().isEmpty())
                .toList();
    }

    /** What a change changes, and what it leaves. */
    public List<Change> between(CourseCredit before, CourseCredit after, int plannedMinutes) {
        List<Line> was = all(before, plannedMinutes);
        List<Line> is = all(after, plannedMinutes);
        return IntStream.range(0, was.size()).mapToObj(i -> new Change(was.get(i).label(),
                        shown(was.get(i)), shown(is.get(i)))).toList();
    }

    private static String shown(Line line) {
        return line.value().isEmpty() ? "–" : line.value();
    }

    private List<Line> all(CourseCredit credit, int plannedMinutes) {
        List<Line> lines = new ArrayList<>();
        add(lines, "type", text("credit.type." + credit.data().type()));
        add(lines, "format", text("certificate_pdf.text.format." + credit.data().format()));
        add(lines, "hours", hours(credit, plannedMinutes));
        add(lines, "reference", credit.data().dpcReference().orElse(""));
        add(lines, "session", credit.session().orElse(""));
        add(lines, "orientation", credit.orientation()
                .map(orientation -> orientation.in(language.present())).orElse(""));
        add(lines, "blocks", credit.data().certifBlocks().stream().sorted().map(String::valueOf)
                .collect(Collectors.joining(", ")));
        add(lines, "ecmec", credit.accreditation().map(this::accreditation).orElse(""));
        return lines;
    }

    private void add(List<Line> lines, String name, String value) {
        lines.add(new Line(text("admin_credit.label." + name), value));
    }

    private String hours(CourseCredit credit, int plannedMinutes) {
        String hours = format().hours(credit.filed().orElse(Hours.ofMinutes(plannedMinutes))
                .value());
        return credit.filed().isPresent() ? hours : text("admin_credit.text.planned", hours);
    }

    private String accreditation(Accreditation given) {
        return text("admin_credit.text.accredited", given.reference(),
                format().number(given.most().value()), format().minutes(given.minutes()),
                format().date(given.from()), format().date(given.until()));
    }

    private Formats format() {
        return Formats.in(language.present());
    }

    private String text(String key, Object... facts) {
        return Texts.of(language.present(), key, facts);
    }
}
