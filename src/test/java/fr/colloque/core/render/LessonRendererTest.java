package fr.colloque.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonRendererTest {

    private final LessonRenderer renderer = new LessonRenderer("/colloque");

    @Test
    void aCitationLeadsToTheLibrary() {
        assertThat(renderer.render("[le secret](cite:CSP-R4127-4)")).isEqualTo(
                "<p><a class=\"cite\" href=\"/colloque/reference/item?id=CSP-R4127-4\">"
                        + "le secret</a></p>\n");
    }

    @Test
    void aTermLeadsToTheGlossary() {
        assertThat(new LessonRenderer("").render("[mot](term:pseudonyme \"titre\")")).isEqualTo(
                "<p><a class=\"term\" href=\"/reference/term?id=pseudonyme\">mot</a></p>\n");
    }

    @Test
    void aPageOfTheWebKeepsItsAddress() {
        assertThat(renderer.render("[site](https://example.com/a?b=c&d=e) [là](/aide)"))
                .contains("href=\"https://example.com/a?b=c&amp;d=e\"").contains("href=\"/aide\"");
    }

    @ParameterizedTest(name = "{0} is no link")
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x",
        "vbscript:x", "cite:", "cite:a\"b", "cite:../x", "cite:a%22b", "term:<x>", "mailto:x",
        "&#106;avascript:alert(1)", "<java\tscript:alert(1)>", "//example.com", "/\\example.com",
        "<\u0001javascript:alert(1)>", "file:///etc/passwd", "http:example"})
    void anythingElseIsNoLink(String address) {
        assertThat(renderer.render("[mot](" + address + ")")).doesNotContain("<a ")
                .contains("mot");
    }

    @ParameterizedTest(name = "{0} comes out as text")
    @ValueSource(strings = {"<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b",
        "<div onclick=x>", "<!-- x -->", "<?php ?>", "<![CDATA[x]]>", "<a href='javascript:x'>"})
    void rawHtmlComesOutAsText(String html) {
        assertThat(renderer.render(html)).doesNotContainPattern("<(?!/?p>)").contains("&lt;");
    }

    @Test
    void noPictureIsLoadedFromAnywhere() {
        assertThat(renderer.render("![un *chat*](https://example.com/x.png)"))
                .isEqualTo("<p>un <em>chat</em></p>\n");
    }

    @Test
    void aPictureOfTheModuleIsShownWithItsWords() {
        assertThat(renderer.render("![un *chat*](media:chat.svg \"titre\")", "/media/m/3/"))
                .isEqualTo("<p><img src=\"/media/m/3/chat.svg\" alt=\"un chat\" /></p>\n");
    }

    @ParameterizedTest(name = "{0} shows nothing")
    @ValueSource(strings = {"![](media:chat.svg)", "![x](media:../chat.svg)",
        "![x](media:chat.png)", "![x](chat.svg)", "![x](data:image/svg+xml,a)"})
    void aPictureWithoutWordsOrFromElsewhereIsNot(String markdown) {
        assertThat(renderer.render(markdown, "/media/m/3/")).doesNotContain("<img");
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"# a, h2", "## a, h2", "### a, h3", "#### a, h4"})
    void headingsLeaveTheFirstLevelToThePage(String markdown, String tag) {
        assertThat(renderer.render(markdown)).startsWith("<" + tag + ">");
    }

    @Test
    void tablesAreTables() {
        assertThat(renderer.render("|a|b|\n|-|-|\n|c|d|\n")).contains("<th>a</th>", "<td>d</td>");
    }

    @Test
    void deepNestingEndsAsText() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (String piece : new String[] {"> ", "- ", "*a **b ", "[", "![", "![[](", "`", "_a",
                "[a](", "<a ", "|", "**"}) {
                assertThat(renderer.render(piece.repeat(20_000))).isNotNull();
            }
        });
        assertThat(renderer.render("> ".repeat(100) + "x").split("<blockquote>"))
                .hasSizeLessThanOrEqualTo(LessonTree.DEEPEST_BLOCK + 1);
    }

    @Test
    void readingTimeIsRoundedUp() {
        assertThat(LessonRenderer.readingMinutes("mot ".repeat(190))).isEqualTo(1);
        assertThat(LessonRenderer.readingMinutes("mot ".repeat(191))).isEqualTo(2);
        assertThat(LessonRenderer.readingMinutes("")).isEqualTo(1);
    }
}
