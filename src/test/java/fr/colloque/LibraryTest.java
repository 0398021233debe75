package fr.colloque;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.check.LibraryCheck;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The content of this repository, held to every rule. */
class LibraryTest {

    /** The day of the build's time stamp: an old state builds as it did when it was new. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final SourceTree library = SourceTree.of(Path.of(""), "modules", "content");

    @Test
    void nothingIsWrongWithTheContent() {
        assertThat(LibraryCheck.check(library, TODAY)).isEmpty();
    }

    @Test
    void theContentReadsAsOneCurriculum() {
        assertThat(CurriculumReader.read(library).value()).hasValueSatisfying(curriculum -> {
            assertThat(curriculum.courses()).isNotEmpty();
            assertThat(curriculum.modules()).isNotEmpty();
        });
    }
}
