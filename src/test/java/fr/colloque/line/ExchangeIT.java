package fr.colloque.line;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.colloque.core.question.Gift;
import fr.colloque.core.source.SourceTree;
import fr.colloque.core.source.ZipFolder;
import fr.colloque.launch.Content;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content leaves as an archive and comes back, in the browser and from a terminal. */
@WithApplication
class ExchangeIT {

    private static final String COURSE = "content/courses/essai-echange.yaml";
    private static final String LESSON =
            "modules/patients-en-ligne/lessons/";

    private final RunningApplication application;
    @TempDir Path folder;

    ExchangeIT(RunningApplication application) {
        this.application = application;
    }

    @BeforeEach
    @AfterEach
    void nothingUnderWay() throws Exception {
        try (Connection connection = application.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from draft where path = '" + COURSE
                    + "' or path like '" + LESSON + "%' or path like '%/essai-de-reprise.yaml'");
        }
    }

    @Test
    void whatWasExportedAndImportedIsExportedAgainToTheByte() throws Exception {
        Content terminal = terminal();
        terminal.run("export", folder.toString());
        SourceTree first = SourceTree.of(folder, "modules", "content");
        Assertions.assertThat(first.files()).hasSizeGreaterThan(100);

        Assertions.assertThat(terminal.run("import", folder.toString()))
                .contains("Aucun brouillon à commencer");
        Path again = Files.createDirectory(folder.resolve("again"));
        terminal.run("export", again.toString());

        Assertions.assertThat(ZipFolder.write(SourceTree.of(again, "modules", "content")))
                .isEqualTo(ZipFolder.write(first));
    }

    @Test
    void aChangedFileBecomesADraftOnlyAfterAReport() throws Exception {
        Content terminal = terminal();
        terminal.run("export", folder.toString());
        Path lesson;
        try (var lessons = Files.list(folder.resolve(LESSON))) {
            lesson = lessons.filter(p -> p.toString().endsWith(".fr.md")).sorted().findFirst()
                    .orElseThrow();
        }
        Files.writeString(lesson, Files.readString(lesson) + "\nUne phrase de plus.\n");

        String report = terminal.run("import", folder.toString());
        Assertions.assertThat(report).contains("modifié  " + folder.relativize(lesson));
        Assertions.assertThat(drafts()).isZero();
        String accept = report.substring(report.lastIndexOf("accept="));
        Assertions.assertThat(terminal.run("import", folder.toString(), accept))
                .startsWith("1 brouillon a été commencé");

        Assertions.assertThat(drafts()).isEqualTo(1);
        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> terminal.run("import", folder.toString(), accept))
                .withMessageContaining("409");
    }

    @Test
    void anArchiveIsExaminedInTheBrowserBeforeItBecomesDrafts() throws Exception {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Page page = author.page();
            page.navigate("/authoring/exchange");
            send(page, ZipFolder.write(SourceTree.of(Map.of(COURSE, "id: essai-echange\n"))));
            Locator report = page.locator("#report");
            assertThat(report).containsText("1 brouillon à commencer");
            assertThat(report).containsText(COURSE);
            assertThat(report.locator(".findings li").first()).isVisible();
            Assertions.assertThat(drafts()).isZero();

            page.locator("#taking button").click();

            assertThat(page.locator("body")).containsText("1 brouillon a été commencé");
            Assertions.assertThat(drafts()).isEqualTo(1);
        }
    }

    @Test
    void anArchiveThatLeadsElsewhereIsRefusedByName() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("modules/../../etc/passwd.md"));
            zip.write('x');
        }
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Page page = author.page();
            page.navigate("/authoring/exchange");
            send(page, bytes.toByteArray());
            assertThat(page.locator("body")).containsText("Aucun contenu ne peut se trouver à");
            assertThat(page.locator("#report")).hasCount(0);
        }
    }

    @Test
    void aQuestionOfAnotherSystemBecomesADraftWithItsTask() throws Exception {
        try (Visitor author = Visitor.signedIn(Visitor.AUTHOR)) {
            Page page = author.page();
            page.navigate("/authoring/questions");
            page.locator("#choosing\\:module").selectOption("patients-en-ligne");
            send(page, """
                    ::Essai de reprise:: Que répondre ? {=Rien #Ainsi. ~Tout ~Un peu}

                    ::Nombre:: Combien ? {#3}
                    """.getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator("#report")).containsText("1 question deviendrait");
            assertThat(page.locator("#report")).containsText("Nombre");
            page.locator("#taking button").click();
            assertThat(page.locator("body")).containsText("1 brouillon a été commencé");
            Assertions.assertThat(Visitor.single("select text from draft where path = ?",
                    "modules/patients-en-ligne/scenarios/essai-de-reprise.yaml"))
                    .contains("kind: choose").contains("Que répondre ?");
            APIResponse gift = author.window().request()
                    .get("/authoring/export/questions/patients-en-ligne.fr.gift");
            Assertions.assertThat(Gift.read(gift.text()).questions()).isNotEmpty();
        }
    }

    private static void send(Page page, byte[] archive) {
        page.locator("input[type=file]").setInputFiles(
                new FilePayload("contenu.zip", "application/zip", archive));
        page.locator("#choosing\\:examine").click();
    }

    private Content terminal() throws Exception {
        Content terminal = new Content(application.baseUrl());
        terminal.signIn(Visitor.AUTHOR, Visitor.PASSWORD);
        return terminal;
    }

    private static int drafts() throws Exception {
        return Integer.parseInt(Visitor.single("select count(*) from draft where path = ?"
                + " or path like ?", COURSE, LESSON + "%"));
    }
}
