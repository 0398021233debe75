package fr.colloque.credit.web;

import fr.colloque.core.credit.Scheme;
import fr.colloque.core.module.Course.ActionType;
import fr.colloque.core.module.Language;
import fr.colloque.credit.ActivityRow;
import fr.colloque.credit.EntryRow;
import fr.colloque.credit.StatementLine;
import fr.colloque.platform.Formats;
import fr.colloque.platform.Texts;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How lines of a statement are said in files, in one language. */
final class StatementTable {

    private final Language language;
    private final Formats format;
    private final Function<EntryRow, String> titles;

    StatementTable(Language language, Function<EntryRow, String> titles) {
        this.language = language;
        this.format = Formats.in(language);
        this.titles = titles;
    }

    Formats format() {
        return format;
    }

    String text(String key, Object... facts) {
        return Texts.of(language, key, facts);
    }

    String title(EntryRow entry) {
        return titles.apply(entry);
    }

    String type(ActionType type) {
        return text("credit.type." + type.name());
    }

    /** What a line brings under its scheme. */
    String amount(EntryRow entry) {
        String sign = entry.isCounterEntry() ? "−" : "";
        return switch (entry.worth().scheme()) {
            case DPC -> sign + format.hours(entry.worth().hours().value().abs());
            case CERTIFICATION -> sign + text("credit_file.text.blocks",
                    blocks(entry.worth().blocks()));
            case ECMEC -> sign + format.number(entry.worth().ecmec().value().abs()) + " ECMEC";
        };
    }

    static String blocks(Collection<Integer> blocks) {
        return blocks.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Whether and why a line counts. */
    String state(StatementLine line) {
        String said = switch (line.state()) {
            case COUNTED -> text(line.isAmbiguous() ? "credit_index.text.ambiguous"
                    : "credit_file.text.counted");
            case REPEATED -> text("credit_index.text.repeated");
            case TAKEN_BACK -> text("credit_index.text.corrected");
            case COUNTER -> text("credit_index.text.takenBack", line.entry().note().reason());
        };
        return line.entry().replaces() == 0 ? said : said + " · "
                + text("credit_index.text.replaced", line.entry().note().reason());
    }

    /** Number of a filed action or of an accreditation; or that there is none. */
    String reference(EntryRow entry) {
        if (entry.worth().scheme() == Scheme.ECMEC) {
            return entry.worth().accreditation();
        }
        return entry.worth().reference() == null ? text("credit_index.text.notFiled")
                : entry.worth().reference();
    }

    String declared(ActivityRow activity) {
        return text("credit_index.text.declared") + " · " + activity.proofName();
    }
}
