package fr.colloque.platform.audit;

import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Where services note what matters, in the transaction of the change: rolled back with it, and
 * never without it.
 */
@ApplicationScoped
public class AuditLog {

    private static final Pattern ACTION = Pattern.compile("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:/,+-]{0,120}");
    private static final int LONGEST = 500;

    @Inject AuditRows rows;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /**
     * Notes what the caller does.
     *
     * @param action  a code of two words, the kind of the subject first: {@code
     *                certificate.revoked}; pages have a text for each
     * @param subject the id of what it is done to
     * @param facts   names and values in turn; ids, codes and numbers, never words about people
     * @throws IllegalArgumentException for anything that is no code
     */
    public void note(String action, Object subject, Object... facts) {
        rows.add(clock.instant(), signedIn.accountId(), action, code(subject),
                text(action, facts));
    }

    /** Notes the same of many subjects, several hundred a statement. */
    public void noteEach(String action, Collection<?> subjects, Object... facts) {
        rows.addAll(clock.instant(), signedIn.accountId(), action,
                subjects.stream().map(AuditLog::code).toList(), text(action, facts));
    }

    private static String text(String action, Object... facts) {
        if (!ACTION.matcher(action).matches() || facts.length % 2 != 0) {
            throw new IllegalArgumentException("Not an action with pairs of facts: " + action);
        }
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < facts.length; at += 2) {
            text.append(at == 0 ? "" : " ").append(code(facts[at])).append('=')
                    .append(code(facts[at + 1]));
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("Too many facts: " + action);
        }
        return text.toString();
    }

    private static String code(Object value) {
        String code = String.valueOf(value);
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("The audit log takes codes only");
        }
        return code;
    }
}
