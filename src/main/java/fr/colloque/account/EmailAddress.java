package fr.colloque.account;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in lower case, so that one person has one. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    public EmailAddress {
        Objects.requireNonNull(value, "value");
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    /** The address written here, if it is one. */
    public static Optional<EmailAddress> find(String written) {
        try {
            return Optional.ofNullable(written).map(EmailAddress::new);
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
