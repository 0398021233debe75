package fr.colloque.core.source;

import fr.colloque.core.credit.Period;
import fr.colloque.core.credit.PeriodTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The table of periods, {@code content/credit/dpc-periods.yaml}. */
public final class PeriodReader {

    /** Where it stands. */
    public static final String FILE = "content/credit/dpc-periods.yaml";

    private PeriodReader() { }

    /** The table; rows that overlap or stand in the wrong order are findings. */
    public static Reading<PeriodTable> read(String file, String text) {
        return Schemas.read(file, text, FileKind.PERIODS)
                .then(map -> table(file, map.maps("periods")));
    }

    private static Reading<PeriodTable> table(String file, List<YamlNode.Mapping> rows) {
        List<Finding> findings = orderFaults(file, rows);
        return findings.isEmpty()
                ? Reading.of(new PeriodTable(rows.stream().map(PeriodReader::period).toList()))
                : Reading.faulty(findings);
    }

    /** Rows that overlap the one before or end before they begin; only the last may be open. */
    static List<Finding> orderFaults(String file, List<YamlNode.Mapping> rows) {
        List<Finding> findings = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (YamlNode.Mapping row : rows) {
            LocalDate from = day(row, "from");
            LocalDate until = row.has("until") ? day(row, "until") : LocalDate.MAX;
            if (!from.isAfter(before)) {
                findings.add(Finding.of(file, row.keyLine("from"), Rule.PERIOD_ORDER, from));
            }
            if (until.isBefore(from)) {
                findings.add(Finding.of(file, row.keyLine("until"), Rule.PERIOD_ORDER, until));
            }
            before = until;
        }
        return findings;
    }

    static LocalDate day(YamlNode.Mapping row, String key) {
        return LocalDate.parse(row.string(key));
    }

    static Period period(YamlNode.Mapping map) {
        return new Period(day(map, "from"), day(map, "until"),
                map.string("provisional").equals("true"), Texts.text(map, "note"),
                Texts.text(map, "source"));
    }
}
