package fr.colloque.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.authoring.SurfaceGallery.Sample;
import fr.colloque.core.module.Picture;
import fr.colloque.core.module.Surface;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.ModuleReader;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurfaceGalleryTest {

    private static final Path PICTURES = Path.of("src/main/webapp/resources/img/gallery");

    @Test
    void everyExampleCanBeRead() {
        assertThat(ModuleReader.read(SourceTree.of(Path.of("src/main/resources/gallery")))
                .findings()).extracting(Finding::toString).isEmpty();
    }

    @Test
    void everyKindOfSurfaceIsShown() {
        assertThat(SurfaceGallery.samples()).extracting(s -> s.usual().getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(kinds(Surface.class).toList());
        assertThat(SurfaceGallery.samples()).allSatisfy(s ->
                assertThat(s.longer().kind()).isEqualTo(s.kind()));
    }

    @Test
    void everyPictureOfAnExampleIsThere() {
        List<String> files = SurfaceGallery.samples().stream()
                .flatMap(s -> Stream.of(s.usual(), s.longer()))
                .flatMap(s -> s.pictures().stream()).map(Picture::file).distinct().toList();

        assertThat(files).isNotEmpty().allSatisfy(file ->
                assertThat(Files.exists(PICTURES.resolve(file))).as(file).isTrue());
    }

    @Test
    void someExampleHasRegionsToPick() {
        assertThat(SurfaceGallery.samples()).map(Sample::usual)
                .anyMatch(s -> !s.regions().isEmpty());
    }

    /** The kinds of surface that there are, however they are grouped. */
    private static Stream<String> kinds(Class<?> surface) {
        return surface.isInterface()
                ? Arrays.stream(surface.getPermittedSubclasses()).flatMap(k -> kinds(k))
                : Stream.of(surface.getSimpleName());
    }
}
