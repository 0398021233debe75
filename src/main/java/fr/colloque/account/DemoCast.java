package fr.colloque.account;

import fr.colloque.core.module.Language;
import fr.colloque.platform.security.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The invented people of the demonstration, as {@code demo/accounts.yaml} names them.
 *
 * @param password what all of them sign in with, for everybody to see
 */
record DemoCast(String password, List<NewAccount> people) {

    private static final String FILE = "/demo/accounts.yaml";

    DemoCast {
        Objects.requireNonNull(password, "password");
        people = List.copyOf(people);
    }

    static DemoCast load() {
        try (InputStream in = DemoCast.class.getResourceAsStream(FILE)) {
            Load load = new Load(LoadSettings.builder().setLabel(FILE).build());
            Map<?, ?> file = (Map<?, ?>) load.loadFromInputStream(in);
            List<NewAccount> people = ((List<?>) file.get("accounts")).stream()
                    .map(person -> account((Map<?, ?>) person))
                    .toList();
            return new DemoCast((String) file.get("password"), people);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first person of each role, in the order of the roles. */
    List<DemoPerson> oneOfEachRole() {
        return Arrays.stream(Role.values())
                .map(role -> people.stream()
                        .filter(person -> person.roles().contains(role))
                        .findFirst()
                        .map(person -> new DemoPerson(
                                role, person.identity().name(), person.email().value()))
                        .orElseThrow())
                .toList();
    }

    private static NewAccount account(Map<?, ?> person) {
        return new NewAccount(
                new EmailAddress((String) person.get("email")),
                identity(person),
                roles((List<?>) person.get("roles")),
                Language.of((String) person.get("language")),
                true);
    }

    private static Identity identity(Map<?, ?> person) {
        String rpps = (String) person.get("rpps");
        return new Identity(
                (String) person.get("firstName"),
                (String) person.get("lastName"),
                (String) person.get("profession"),
                (String) person.get("specialty"),
                rpps == null ? null : new Rpps(rpps),
                (String) person.get("rppsAbsence"));
    }

    private static Set<Role> roles(List<?> names) {
        return names.stream()
                .map(name -> Role.valueOf((String) name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
