package fr.colloque.notice;

import fr.colloque.notice.store.MailChoices;
import fr.colloque.platform.config.Settings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Links that take one account off one group of mails, and nothing else. They do not expire. */
@Dependent
class Unsubscribing {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int SIGNATURE_DIGITS = 40;

    @Inject MailChoices choices;
    @Inject Settings settings;

    private final SecureRandom random = new SecureRandom();

    /** The address that a mail program, or a reader, opens. */
    String link(long accountId, MailGroup group) {
        return settings.publicUrl() + "/notice/unsubscribe/now?account=" + accountId + "&group="
                + group.code() + "&sign=" + sign(accountId, group);
    }

    /** Whether this is the signature of such a link. */
    boolean isOurs(long accountId, MailGroup group, String signature) {
        return MessageDigest.isEqual(sign(accountId, group).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(long accountId, MailGroup group) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret()), ALGORITHM));
            byte[] signature = mac.doFinal((accountId + ":" + group.code())
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(signature).substring(0, SIGNATURE_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private String secret() {
        byte[] offered = new byte[SECRET_BYTES];
        random.nextBytes(offered);
        return choices.secret(HexFormat.of().formatHex(offered));
    }
}
