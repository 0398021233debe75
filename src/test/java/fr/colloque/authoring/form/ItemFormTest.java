package fr.colloque.authoring.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Source;
import fr.colloque.core.source.SourceReader;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemFormTest {

    private static final SourceTree CONTENT = SourceTree.of(Path.of(""), "content");
    private static final String RULE = "content/law/csp/CSP-R4127-19.yaml";

    @Test
    void whatIsWrittenReadsBackAsTheSameItem() {
        for (String folder : new String[] {"law/", "white-paper/", "cases/", "council/",
            "training/"}) {
            CONTENT.under("content/" + folder).files().forEach((path, text) ->
                    assertThat(source(form(text).text())).as(path).isEqualTo(source(text)));
        }
    }

    @Test
    void aLaterVersionBeginsTheDayAfterTheOldOneEnds() {
        ItemForm old = form(CONTENT.text(RULE).orElseThrow());
        LocalDate day = LocalDate.of(2020, 12, 25);

        Source next = source(old.successor("CSP-R4127-19-2020", day).text());
        old.supersede("CSP-R4127-19-2020", day);

        assertThat(next.id()).isEqualTo("CSP-R4127-19-2020");
        assertThat(next.inForceFrom()).contains(day);
        assertThat(source(old.text()).until()).contains(LocalDate.of(2020, 12, 24));
        assertThat(source(old.text()).supersededBy()).contains("CSP-R4127-19-2020");
        assertThat(next.digest()).isEqualTo(source(old.text()).digest());
    }

    @Test
    void whatIsTypedIsKeptAlthoughItIsNoDayYet() {
        ItemForm form = form(CONTENT.text(RULE).orElseThrow());
        form.getValues().put("inForceFrom", "25 décembre");
        form.getValues().put("until", null);

        String text = form.text();

        assertThat(form(text).get("inForceFrom")).isEqualTo("25 décembre");
        assertThat(SourceReader.read(RULE, text).findings()).isNotEmpty();
        assertThat(ItemForm.of("- a\n- b\n")).isEqualTo(Optional.empty());
    }

    private static ItemForm form(String text) {
        return ItemForm.of(text).orElseThrow();
    }

    private static Source source(String text) {
        return SourceReader.read(RULE, text).value().orElseThrow();
    }
}
