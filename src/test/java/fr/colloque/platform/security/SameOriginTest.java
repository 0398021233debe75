package fr.colloque.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    private static final String OURS = "https://colloque.example";

    @ParameterizedTest(name = "site {0}, origin {1}, cookie {2}: passes {3}")
    @CsvSource({
        "same-origin, https://colloque.example,      true,  true",
        "same-origin,,                               true,  true",
        "none,,                                      true,  true",
        "cross-site,  https://evil.example,          true,  false",
        "cross-site,,                                false, false",
        "same-site,   https://blog.colloque.example, true,  false",
        "cross-site,  https://colloque.example,      true,  false",
        ",            https://colloque.example,      true,  true",
        ",            http://colloque.example,       true,  false",
        ",            https://colloque.example:8443, true,  false",
        ",            https://evil.example,          false, false",
        ",            null,                          true,  false",
        ",,                                          true,  false",
        ",,                                          false, true"})
    void onlyOurOwnPagesMayChangeSomething(String site, String origin, boolean cookie,
            boolean passes) {
        assertThat(SameOrigin.isOurs(site, origin, cookie, OURS)).isEqualTo(passes);
    }
}
