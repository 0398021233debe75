package fr.colloque.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.colloque.launch.WithApplication;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is sent to a desk of administrators: a sentence, never a fault, never a change. */
@WithApplication
class HostileDeskIT {

    /** Sends the dialog’s form as its button does, with this share of extra time. */
    private static final String SENDING = """
            async percent => {
              const fields = new URLSearchParams(new FormData(document.querySelector('#form')));
              fields.set('percent', percent);
              Object.entries({ 'jakarta.faces.partial.ajax': 'true', giveExtra: 'giveExtra',
                'jakarta.faces.source': 'giveExtra',
                'jakarta.faces.partial.execute': 'giveExtra percent',
                'jakarta.faces.partial.render': 'rows extraBody' })
                  .forEach(([name, value]) => fields.set(name, value));
              const answer = await fetch('/admin/accounts', { method: 'POST', body: fields,
                headers: { 'Faces-Request': 'partial/ajax' } });
              return `${answer.status} ${await answer.text()}`;
            }
            """;

    /** A desk’s form is answered in its page, so a refusal is a sentence there, not a status. */
    @Test
    void extraTimeThatNoPageSendsIsRefusedInWords() throws Exception {
        try (Visitor administrator = Visitor.signedIn(Visitor.ADMINISTRATOR)) {
            Page page = administrator.page();
            page.navigate("/admin/accounts");
            page.locator("#rows a").first().click();
            page.locator("#percent").waitFor();
            for (String value : Stream.concat(HostileIT.HOSTILE.stream(),
                    Stream.of("", "101", "1e1", "2147483648")).toList()) {
                String before = accounts();
                String answer = (String) page.evaluate(SENDING, value);
                assertThat(answer).as("extra time = " + shown(value)).startsWith("200 ")
                        .contains("nombre entier").doesNotContain("<script>alert(1)");
                assertThat(accounts()).as("after extra time = " + shown(value))
                        .isEqualTo(before);
            }
        }
    }

    private static String shown(String value) {
        return value.length() > 40 ? value.length() + " characters" : value;
    }

    private static String accounts() throws SQLException {
        return Visitor.single("select sum(crc32(concat_ws(' ', id, version, extra_time_percent)))"
                + " from account");
    }
}
