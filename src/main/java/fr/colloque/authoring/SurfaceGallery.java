package fr.colloque.authoring;

import fr.colloque.core.module.Module;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Surface;
import fr.colloque.core.source.ModuleReader;
import fr.colloque.core.source.SourceTree;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/**
 * One invented example of every kind of surface, and the same kind with far too much in it. They
 * stand in scenario files like all others, for authors to look at and to copy from.
 */
public final class SurfaceGallery {

    /** The address of the folder with the pictures of the examples, inside the application. */
    public static final String PICTURES = "/resources/img/gallery/";

    /** The kinds in the order in which authors read of them. */
    private static final List<String> KINDS = List.of("post", "thread", "direct-message",
            "profile", "review", "web-page", "search-result", "chat", "group", "story");

    private static final List<Sample> SAMPLES = read();

    /** A kind of surface as it usually is, and with more than anybody would write. */
    public record Sample(Surface usual, Surface longer) {

        public String kind() {
            return usual.kind();
        }
    }

    private SurfaceGallery() {
    }

    public static List<Sample> samples() {
        return SAMPLES;
    }

    private static List<Sample> read() {
        try {
            Path folder = Path.of(SurfaceGallery.class.getResource("/gallery").toURI());
            Module module = ModuleReader.read(SourceTree.of(folder)).value().orElseThrow();
            return KINDS.stream().map(kind -> new Sample(surface(module, kind),
                    surface(module, kind + "-long"))).toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Surface surface(Module module, String id) {
        return module.scenario(id).map(Scenario::surface).orElseThrow();
    }
}
