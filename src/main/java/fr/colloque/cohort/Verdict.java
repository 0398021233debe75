package fr.colloque.cohort;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What becomes of one line.
 *
 * @param number where the line stands in its file
 * @param faults in their own order; none but of faulty lines
 */
public record Verdict(int number, Kind kind, List<Fault> faults) {

    /** What becomes of it. The names stand in the database: permanent. */
    public enum Kind {
        /** An account is opened, and enrolled. */
        NEW,
        /** Who has an account already is enrolled. */
        KNOWN,
        /** Who is enrolled already joins the cohort. */
        ENROLLED,
        /** Nothing. */
        FAULTY;

        /** The word that addresses and message keys use. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Verdict {
        faults = faults.stream().sorted().toList();
    }

    static Verdict faulty(int number, Collection<Fault> faults) {
        return new Verdict(number, Kind.FAULTY, List.copyOf(faults));
    }

    /** As one line of text: {@code 12 FAULTY EMAIL_MISSING,RPPS_INVALID}. */
    String text() {
        return number + " " + kind + (faults.isEmpty() ? "" : " "
                + String.join(",", faults.stream().map(Fault::name).toList()));
    }

    /** Reads what {@link #text} wrote. */
    static Verdict of(String text) {
        String[] parts = text.split(" ");
        List<Fault> faults = parts.length < 3 ? List.of()
                : Arrays.stream(parts[2].split(",")).map(Fault::valueOf).toList();
        return new Verdict(Integer.parseInt(parts[0]), Kind.valueOf(parts[1]), faults);
    }
}
