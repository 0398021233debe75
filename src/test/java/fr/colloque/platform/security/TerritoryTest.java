package fr.colloque.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "/, PUBLIC", "/index.xhtml, PUBLIC", "/language, PUBLIC", "/nowhere/at/all, PUBLIC",
        "/account/sign-in, PUBLIC", "/account/sign-in.xhtml, PUBLIC", "/account/profile, PERSONAL",
        "/attempt/paper, PERSONAL", "/certificate/, PERSONAL", "/certificate/verify, PUBLIC",
        "/badge/status/1, PUBLIC",
        "/authoring/, AUTHORING", "/authoring/module.xhtml, AUTHORING", "/admin/jobs, ADMIN"})
    void everyPathLiesSomewhere(String path, Territory territory) {
        assertThat(Territory.of(path)).isEqualTo(territory);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "DOCTOR, PERSONAL, true", "DOCTOR, AUTHORING, false", "DOCTOR, ADMIN, false",
        "AUTHOR, AUTHORING, true", "REVIEWER, AUTHORING, true", "AUTHOR, ADMIN, false",
        "EXPERT, AUTHORING, false", "ADMINISTRATOR, ADMIN, true",
        "ADMINISTRATOR, AUTHORING, false"})
    void desksAdmitTheirRolesOnly(Role role, Territory territory, boolean admitted) {
        Caller caller = new Caller(1, "Somebody", Set.of(role), Language.FR);
        assertThat(territory.admits(caller)).isEqualTo(admitted);
    }

    @Test
    void everyFolderOfPagesIsNamed() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of("src/main/webapp"))) {
            List<String> folders = entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("WEB-INF"))
                    .toList();
            assertThat(folders).contains("account").allMatch(Territory::isNamed);
        }
    }
}
