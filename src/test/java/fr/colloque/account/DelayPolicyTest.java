package fr.colloque.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayPolicyTest {

    @ParameterizedTest(name = "after {0} failures an account waits {1} s")
    @CsvSource({"0, 0", "1, 0", "3, 0", "4, 2", "5, 4", "6, 8", "7, 16", "8, 30", "9, 30",
        "2000000000, 30"})
    void anAccountWaitsTwiceAsLongEachTimeButNeverLong(int failures, long seconds) {
        assertThat(DelayPolicy.ACCOUNT.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest(name = "after {0} failures an address waits {1} s")
    @CsvSource({"4, 0", "30, 0", "31, 2", "35, 30"})
    void anAddressThatManyShareIsGivenMoreRoom(int failures, long seconds) {
        assertThat(DelayPolicy.ADDRESS.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
