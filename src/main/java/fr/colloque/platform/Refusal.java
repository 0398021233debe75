package fr.colloque.platform;

import java.util.List;
import java.util.Objects;

/**
 * A named "no": the request was understood, and its answer is a text for the reader.
 *
 * <p>Features extend this with a class named for the reason ({@code AttemptClosed}). A refusal is
 * no fault, so it carries no stack trace and is not logged; thrown inside a transaction, it rolls
 * the transaction back. The page shown has the status of its {@link Kind}.
 */
public abstract class Refusal extends RuntimeException {

    /** Which of the few error pages answers, and with which HTTP status. */
    public enum Kind {
        INVALID(400),
        FORBIDDEN(403),
        NOT_FOUND(404),
        CONFLICT(409),
        BUSY(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String key;
    private final transient List<Object> facts;

    /**
     * @param key   the message key of the text shown to the reader
     * @param facts what the text's placeholders {@code {0}}, {@code {1}}, … stand for
     */
    protected Refusal(Kind kind, String key, Object... facts) {
        super(key, null, false, false);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.key = Objects.requireNonNull(key, "key");
        this.facts = List.of(facts);
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    /** The facts for the placeholders of the text; never null. */
    public List<Object> facts() {
        return facts == null ? List.of() : facts;
    }
}
