package fr.colloque.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.platform.security.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoCastTest {

    private final DemoCast cast = DemoCast.load();

    @Test
    void thereIsSomebodyToSignInAsForEveryRole() {
        assertThat(cast.oneOfEachRole()).extracting(DemoPerson::role)
                .containsExactly(Role.values());
    }

    @Test
    void nobodysNumberOrAddressMayBeReal() {
        assertThat(cast.people())
                .allSatisfy(person -> assertThat(person.email().value())
                        .endsWith("@colloque.example"))
                .allSatisfy(person -> assertThat(person.identity().registration().stream())
                        .allMatch(rpps -> rpps.digits().startsWith("9")));
    }

    @Test
    void addressesAndNumbersAreGivenOnce() {
        List<Rpps> numbers = cast.people().stream()
                .flatMap(person -> person.identity().registration().stream()).toList();
        assertThat(numbers).doesNotHaveDuplicates().hasSizeGreaterThan(20);
        assertThat(cast.people()).extracting(NewAccount::email).doesNotHaveDuplicates();
    }
}
