package fr.colloque.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkTest {

    @ParameterizedTest
    @CsvSource({"modules/secret/module.yaml, MODULE, secret",
        "modules/secret-280-signes/lessons/01-avant.fr.md, MODULE, secret-280-signes",
        "modules/secret/media/radio.svg, MODULE, secret",
        "content/courses/essentiel.yaml, COURSE, essentiel",
        "content/law/csp/R4127-4.yaml, REFERENCE, reference",
        "content/glossary/terms.yaml, REFERENCE, reference",
        "content/media/plan.svg, REFERENCE, reference"})
    void everyFileIsPartOfOneWork(String path, RevisionKind kind, String slug) {
        assertThat(Work.ofPath(path)).contains(new Work(kind, slug));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "modules/module.yaml", "modules/../pom.xml", "/content/x.yaml",
        "content/courses/a/b.yaml", "content/courses/Été.yaml", "src/main/java/A.java",
        "modules/a/b/c/d.md", "content/../../etc/passwd", "modules/secret/"})
    void elsewhereNothingCanStand(String path) {
        assertThat(Work.ofPath(path)).isEmpty();
    }
}
