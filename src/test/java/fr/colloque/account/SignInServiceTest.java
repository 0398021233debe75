package fr.colloque.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.account.store.AccountQueries;
import fr.colloque.account.store.StoredPassword;
import fr.colloque.core.module.Language;
import fr.colloque.platform.config.Settings;
import fr.colloque.platform.security.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignInServiceTest {

    private static final String EMAIL = "sara.fictive@exemple.test";
    private static final String PASSWORD = "known to everybody";

    private final Counted counted = new Counted();

    @Test
    void anInventedPersonSignsInWhileTheInstallationIsADemonstration() {
        assertThat(service(true, true).signIn(EMAIL, PASSWORD, "::1"))
                .isInstanceOf(SignInOutcome.Welcome.class);
    }

    @Test
    void aPasswordThatEverybodyKnowsOpensNothingAfterTheDemonstration() {
        assertThat(service(true, false).signIn(EMAIL, PASSWORD, "::1"))
                .isInstanceOf(SignInOutcome.Mismatch.class);
    }

    @Test
    void aRealPersonSignsInWithoutDemonstration() {
        assertThat(service(false, false).signIn(EMAIL, PASSWORD, "::1"))
                .isInstanceOf(SignInOutcome.Welcome.class);
        assertThat(service(false, false).signIn(EMAIL, "another", "::1"))
                .isInstanceOf(SignInOutcome.Mismatch.class);
    }

    @Test
    void onlyAWrongPasswordCountsForTheAddress() {
        SignInService service = service(false, false);
        service.throttling = counted;
        service.signIn(EMAIL, PASSWORD, "::1");
        assertThat(counted.calls).containsExactly("begin", "succeeded");
        service.signIn(EMAIL, "another", "::1");
        assertThat(counted.calls).endsWith("begin", "failed ::1").hasSize(4);
    }

    @Test
    void aPasswordThatNobodyHadTimeForCountsForNothing() {
        SignInService service = service(false, false);
        service.throttling = counted;
        service.hashing = new PasswordHashing() {
            @Override
            boolean matches(String password, String hash) {
                throw new SignInsBusy();
            }
        };
        assertThatThrownBy(() -> service.signIn(EMAIL, PASSWORD, "::1"))
                .isInstanceOf(SignInsBusy.class);
        assertThat(counted.calls).containsExactly("begin", "undecided");
    }

    private static SignInService service(boolean invented, boolean demonstration) {
        SignInService service = new SignInService();
        service.hashing = new PasswordHashing();
        service.accounts = new OneAccount(invented, service.hashing.hash(PASSWORD));
        service.throttling = new Counted();
        service.settings = new Settings() {
            @Override
            public boolean isDemo() {
                return demonstration;
            }
        };
        return service;
    }

    private static final class OneAccount extends AccountQueries {

        private final boolean invented;
        private final String hash;

        OneAccount(boolean invented, String hash) {
            this.invented = invented;
            this.hash = hash;
        }

        @Override
        public Optional<StoredPassword> passwordOf(EmailAddress email) {
            return Optional.of(new StoredPassword(1, hash));
        }

        @Override
        public Optional<AccountView> find(long id) {
            Identity identity = new Identity("Sara", "Fictive", "Administration", null, null, null);
            return Optional.of(new AccountView(id, new EmailAddress(EMAIL), identity,
                    Set.of(Role.ADMINISTRATOR), Language.FR, invented));
        }
    }

    private static final class Counted extends ThrottlingService {

        private final List<String> calls = new ArrayList<>();

        @Override
        public Duration begin(EmailAddress email, String address) {
            calls.add("begin");
            return Duration.ZERO;
        }

        @Override
        public void succeeded(EmailAddress email) {
            calls.add("succeeded");
        }

        @Override
        public void failed(String address) {
            calls.add("failed " + address);
        }

        @Override
        public void undecided(EmailAddress email) {
            calls.add("undecided");
        }
    }
}
