package fr.colloque;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final Architecture OURS = new Architecture("fr.colloque");
    private static final Architecture BROKEN = new Architecture("archfixture");

    private static JavaClasses application;
    private static JavaClasses broken;

    @BeforeAll
    static void readClasses() {
        application = new ClassFileImporter().importPath(Path.of("target/classes/fr"));
        broken = new ClassFileImporter().importPackages("archfixture");
    }

    static Stream<String> rules() {
        return OURS.rules().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theApplicationKeeps(String name) {
        OURS.rules().get(name).check(application);
    }

    /** A rule that cannot fail says nothing: each is shown a class that breaks it. */
    @ParameterizedTest
    @MethodSource("rules")
    void theBrokenExampleBreaks(String name) {
        ArchRule rule = BROKEN.rules().get(name);
        assertThat(rule.evaluate(broken).hasViolation()).isTrue();
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
            assertThat(folders.filter(ArchitectureTest::holdsClasses)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java"))))
                    .isEmpty();
        }
    }

    /** PrimeFaces would give such an element a nonce, and ask for it back with every form. */
    @Test
    void pagesOfDoctorsHoldNoScriptElement() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .filter(page -> !page.toString().matches(".*/(authoring|admin)/.*"))
                    .filter(page -> read(page).contains("<script")))
                    .isEmpty();
        }
    }

    private static boolean holdsClasses(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
