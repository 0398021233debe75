package fr.colloque.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.Samples;
import fr.colloque.core.module.Curriculum;
import fr.colloque.core.module.Module;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AroundTest {

    private static final Curriculum BUNDLED = Samples.bundled();
    private static final SourceTree SECRET =
            SourceTree.of(Path.of(""), "modules/secret-280-signes");

    @Test
    void theModulesOfItsCoursesAreAroundAModule() {
        assertThat(Around.module("secret-280-signes", SECRET, BUNDLED).modules())
                .containsExactlyInAnyOrder("secret-280-signes", "patients-en-ligne");
    }

    @Test
    void onlyItsOwnCoursesAreLookedAt() {
        Around around = Around.module("secret-280-signes", SECRET, BUNDLED);
        assertThat(around.leavesOut("content/courses/essentiel-secret-reseaux.yaml")).isFalse();
        assertThat(around.leavesOut("content/courses/another.yaml")).isTrue();
        assertThat(around.leavesOut("content/law/csp/CSP-R4127-4.yaml")).isFalse();
    }

    @Test
    void whoeverUsesTheIdOfAnothersScenarioMeetsIt() {
        Curriculum apart = new Curriculum(List.of(), BUNDLED.modules(), List.of(), List.of());
        Module other = BUNDLED.module("patients-en-ligne").orElseThrow();
        String path = "modules/secret-280-signes/scenarios/" + other.scenarios().getFirst().id()
                + ".yaml";

        assertThat(Around.module("secret-280-signes", SECRET, apart).modules())
                .containsExactly("secret-280-signes");
        assertThat(Around.module("secret-280-signes", SourceTree.of(Map.of(path, "id: x")),
                apart).modules()).contains("patients-en-ligne");
    }
}
