package fr.colloque.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.authoring.form.Field;
import fr.colloque.authoring.form.FieldForm;
import fr.colloque.core.module.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldNameTest {

    private static final Path COURSE = Path.of("content/courses/essentiel-secret-reseaux.yaml");
    private static final Path MODULE = Path.of("modules/secret-280-signes/module.yaml");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFieldOfACourseAndOfAManifestHasAName(Language reader) throws IOException {
        FieldForm course = FieldForm.ofCourse(Files.readString(COURSE)).orElseThrow();
        FieldForm module = FieldForm.ofModule(Files.readString(MODULE)).orElseThrow();

        for (FieldForm form : new FieldForm[] {course, module}) {
            assertThat(below(form.getRoot()))
                    .isNotEmpty()
                    .allSatisfy(path -> assertThat(new FieldName(reader).of(path))
                            .isNotBlank().isNotEqualTo(path));
        }
    }

    private static Stream<String> below(Field field) {
        return field.getParts().stream()
                .flatMap(part -> Stream.concat(Stream.of(part.getPath()), below(part)));
    }
}
