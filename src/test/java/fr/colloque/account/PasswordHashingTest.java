package fr.colloque.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing();

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        String hash = hashing.hash("colloque");
        assertThat(hashing.matches("colloque", hash)).isTrue();
        assertThat(hashing.matches("Colloque", hash)).isFalse();
    }

    @Test
    void hashesAreArgon2idOfTheAgreedCostAndEachSaltedAnew() {
        String hash = hashing.hash("colloque");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashing.hash("colloque")).isNotEqualTo(hash);
    }
}
