package fr.colloque.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsidePathTest {

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"/", "/attempt/paper?id=4&n=2", "/lesson/card?m=secret#why",
        "/reference/item?id=CSP-R4127-4"})
    void aPathOfOursIsKept(String wanted) {
        assertThat(InsidePath.orHome(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "attempt", "//evil.example", "/\\evil.example", "\\\\evil.example",
        "https://evil.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=y", "/a b",
        "/a\\..\\b", "/\tevil.example", " /attempt", "/\"><script>", "/é"})
    void anythingThatMayLeadElsewhereLeadsHome(String wanted) {
        assertThat(InsidePath.orHome(wanted)).isEqualTo("/");
    }

    @Test
    void nothingLeadsHomeAndSoDoesTooMuch() {
        assertThat(InsidePath.orHome(null)).isEqualTo("/");
        assertThat(InsidePath.orHome("/" + "a".repeat(1000))).isEqualTo("/");
    }
}
