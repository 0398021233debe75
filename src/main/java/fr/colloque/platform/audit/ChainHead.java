package fr.colloque.platform.audit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number and the hash of one entry; of the last one, when an administrator notes it. */
public record ChainHead(long number, String hash) {

    /** Before the first entry. */
    static final ChainHead NONE = new ChainHead(0, "0".repeat(64));

    private static final Pattern NOTED =
            Pattern.compile("\\s*(\\d{1,18})[:\\s]+([0-9a-f]{64})\\s*");

    /** What somebody noted, as {@link #toString} writes it; empty for anything else. */
    public static Optional<ChainHead> noted(String text) {
        Matcher matcher = NOTED.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new ChainHead(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
