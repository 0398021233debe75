package fr.colloque.platform;

import static fr.colloque.platform.config.Settings.ZONE;

import fr.colloque.core.module.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates, times, durations and numbers as readers of one language write them, in Paris time. */
public final class Formats {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int MINUTES_AN_HOUR = 60;

    private final Language language;
    private final DateTimeFormatter date;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter dateTime;
    private final DateTimeFormatter time;

    private Formats(Language language) {
        this.language = language;
        this.date = pattern("d MMM uuuu");
        this.longDate = pattern("d MMMM uuuu");
        this.dateTime = pattern("d MMM uuuu, HH:mm");
        this.time = pattern("HH:mm:ss");
    }

    public static Formats in(Language language) {
        return new Formats(language);
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).withZone(ZONE);
    }

    /** For lists: {@code 20 nov. 2026}. */
    public String date(Instant instant) {
        return instant == null ? "" : first(date.format(instant));
    }

    public String date(LocalDate day) {
        return day == null ? "" : first(date.format(day));
    }

    /** For documents: {@code 20 novembre 2026}. */
    public String longDate(Instant instant) {
        return instant == null ? "" : first(longDate.format(instant));
    }

    public String longDate(LocalDate day) {
        return day == null ? "" : first(longDate.format(day));
    }

    /** To the minute: {@code 20 nov. 2026, 14:02}. */
    public String dateTime(Instant instant) {
        return instant == null ? "" : first(dateTime.format(instant));
    }

    /** In French the first day of a month is an ordinal: {@code 1er novembre}. */
    private String first(String day) {
        return language == Language.FR && day.startsWith("1 ") ? "1er" + day.substring(1) : day;
    }

    /** To the second, for what has just been saved: {@code 14:02:31}. */
    public String time(Instant instant) {
        return instant == null ? "" : time.format(instant);
    }

    /** A number with at most two decimals. */
    public String number(Number number) {
        return number == null ? "" : decimals().format(number);
    }

    /**
     * A percentage as it is kept, 0 to 100, with at most one decimal: {@code 88 %}. What is left is
     * cut, not rounded, so that 69.99 does not read as the pass mark that it misses.
     */
    public String percent(BigDecimal percent) {
        if (percent == null) {
            return "";
        }
        NumberFormat format = decimals();
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.DOWN);
        String digits = format.format(percent);
        return language == Language.FR ? digits + NO_BREAK_SPACE + "%" : digits + "%";
    }

    /** Whole minutes: {@code 9 min}, {@code 1 h}, {@code 1 h 30}. */
    public String minutes(long minutes) {
        long hours = minutes / MINUTES_AN_HOUR;
        long rest = minutes % MINUTES_AN_HOUR;
        if (hours == 0) {
            return rest + (NO_BREAK_SPACE + "min");
        }
        String whole = hours + (NO_BREAK_SPACE + "h");
        return rest == 0 ? whole : whole + NO_BREAK_SPACE + "%02d".formatted(rest);
    }

    /** A duration in whole minutes, what is left of a minute not counted. */
    public String duration(Duration duration) {
        return duration == null ? "" : minutes(duration.toMinutes());
    }

    /** Hours with decimals, as credits count them: {@code 1 h 30} for 1.5. */
    public String hours(BigDecimal hours) {
        return hours == null ? "" : minutes(hours.multiply(BigDecimal.valueOf(MINUTES_AN_HOUR))
                .setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private NumberFormat decimals() {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
