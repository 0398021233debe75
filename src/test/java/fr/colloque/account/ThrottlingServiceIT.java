package fr.colloque.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.account.store.SignInFailures;
import fr.colloque.launch.TestDatabase;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tries that are made at the same moment, over the database, each in transactions of its own. */
class ThrottlingServiceIT {

    private static final int FREE_FOR_ADDRESS = 30;
    private static final Clock NOW = Clock.fixed(Instant.now(), ZoneOffset.UTC);

    private final String hospital = "address-" + UUID.randomUUID();

    @Test
    void sixtyRightSignInsAtTheSameMomentFromOneAddressAllGoThrough() throws Exception {
        List<EmailAddress> doctors = Stream.generate(ThrottlingServiceIT::somebody)
                .limit(60).toList();
        assertThat(atOnce(doctors, doctor -> begin(doctor, hospital)))
                .containsOnly(Duration.ZERO);
        atOnce(doctors, ThrottlingServiceIT::succeed);
        assertThat(begin(somebody(), hospital)).isZero();
    }

    @Test
    void wrongOnesFromOneAddressHaveToWaitAfterThirty() throws Exception {
        atOnce(Collections.nCopies(FREE_FOR_ADDRESS, hospital), ThrottlingServiceIT::fail);
        assertThat(begin(somebody(), hospital)).isZero();
        fail(hospital);
        assertThat(begin(somebody(), hospital)).isPositive();
        assertThat(begin(somebody(), "address-" + UUID.randomUUID())).isZero();
    }

    @Test
    void aRightPasswordClearsItsAccountAndNotItsAddress() throws Exception {
        atOnce(Collections.nCopies(FREE_FOR_ADDRESS, hospital), ThrottlingServiceIT::fail);
        EmailAddress doctor = somebody();
        begin(doctor, hospital);
        succeed(doctor);
        fail(hospital);
        assertThat(begin(doctor, hospital)).isPositive();
    }

    @Test
    void guessesAtOneAccountAtTheSameMomentDoNotSlipPastEachOther() throws Exception {
        EmailAddress doctor = somebody();
        List<Duration> waits = atOnce(Collections.nCopies(20, doctor),
                guessed -> begin(guessed, "address-" + UUID.randomUUID()));
        assertThat(waits).filteredOn(Duration::isZero).hasSize(4);
    }

    @Test
    void aTryThatNobodyHadTimeForDoesNotCount() {
        EmailAddress doctor = somebody();
        for (int i = 0; i < FREE_FOR_ADDRESS; i++) {
            assertThat(begin(doctor, hospital)).isZero();
            through(door -> {
                door.undecided(doctor);
                return true;
            });
        }
    }

    private static EmailAddress somebody() {
        return new EmailAddress(UUID.randomUUID() + "@example.org");
    }

    private static Duration begin(EmailAddress doctor, String address) {
        return through(door -> door.begin(doctor, address));
    }

    private static boolean succeed(EmailAddress doctor) {
        return through(door -> {
            door.succeeded(doctor);
            return true;
        });
    }

    private static boolean fail(String address) {
        return through(door -> {
            door.failed(address);
            return true;
        });
    }

    private static <T> T through(Function<ThrottlingService, T> call) {
        return TestDatabase.get().read(em -> {
            ThrottlingService door = new ThrottlingService();
            door.failures = over(em);
            door.clock = NOW;
            return call.apply(door);
        });
    }

    private static SignInFailures over(EntityManager em) {
        try {
            SignInFailures failures = new SignInFailures();
            Field field = SignInFailures.class.getDeclaredField("em");
            field.setAccessible(true);
            field.set(failures, em);
            return failures;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <A, B> List<B> atOnce(List<A> each, Function<A, B> work) throws Exception {
        List<Callable<B>> all = each.stream().<Callable<B>>map(a -> () -> work.apply(a)).toList();
        List<B> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<B> done : threads.invokeAll(all)) {
                results.add(done.get());
            }
        }
        return results;
    }
}
