package fr.colloque.catalogue;

import fr.colloque.core.credit.ActionKind;
import fr.colloque.core.credit.PeriodTable;
import fr.colloque.core.credit.Schemes;
import fr.colloque.core.source.ActionKindReader;
import fr.colloque.core.source.PeriodReader;
import fr.colloque.core.source.Reading;
import fr.colloque.core.source.SchemeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * By what completed actions count: the tables of {@code content/credit/}.
 *
 * @param periods the periods of the DPC
 * @param kinds   the types of action, in the order in which they are shown
 */
public record CreditRules(PeriodTable periods, Schemes schemes, List<ActionKind> kinds) {

    public CreditRules {
        kinds = List.copyOf(kinds);
    }

    /** From the published texts; what a revision from before does not hold comes bundled. */
    static CreditRules of(Map<String, String> files) {
        return new CreditRules(read(files, PeriodReader.FILE, PeriodReader::read),
                read(files, SchemeReader.FILE, SchemeReader::read),
                read(files, ActionKindReader.FILE, ActionKindReader::read));
    }

    /** A text from before may lack what is read of it today. */
    private static <T> T read(Map<String, String> files, String path,
            BiFunction<String, String, Reading<T>> reader) {
        return reader.apply(path, files.getOrDefault(path, "")).value()
                .or(() -> reader.apply(path, bundled(path)).value())
                .orElseThrow(() -> new IllegalStateException("Nothing to read in " + path));
    }

    private static String bundled(String path) {
        try (InputStream in = CreditRules.class.getResourceAsStream("/library/" + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
