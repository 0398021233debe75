package fr.colloque.core.source;

import fr.colloque.core.credit.Period;
import fr.colloque.core.credit.PeriodTable;
import java.time.LocalDate;

/** The table of periods, {@code content/credit/dpc-periods.yaml}. */
public final class PeriodReader {

    private PeriodReader() { }

    /** The table; its rows are in order and do not overlap. */
    public static Reading<PeriodTable> read(String file, String text) {
        return Schemas.read(file, text, FileKind.PERIODS).map(map -> new PeriodTable(
                map.maps("periods").stream().map(PeriodReader::period).toList()));
    }

    private static Period period(YamlNode.Mapping map) {
        return new Period(LocalDate.parse(map.string("from")),
                LocalDate.parse(map.string("until")), map.string("provisional").equals("true"),
                Texts.text(map, "note"));
    }
}
