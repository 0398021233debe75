package fr.colloque.account;

import fr.colloque.platform.Sha256;
import java.nio.charset.StandardCharsets;

/** Names whom failures are counted for, without keeping an e-mail or network address. */
final class Subject {

    private Subject() {
    }

    static String hash(String subject) {
        return Sha256.of(subject.getBytes(StandardCharsets.UTF_8));
    }
}
