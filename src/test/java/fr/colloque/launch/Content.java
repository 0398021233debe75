package fr.colloque.launch;

import fr.colloque.core.source.SourceTree;
import fr.colloque.core.source.ZipFault;
import fr.colloque.core.source.ZipFolder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The content of a running application, out of and into a folder, for people who keep it in git.
 *
 * <p>Arguments: {@code export} or {@code import}, and the folder that holds {@code modules/} and
 * {@code content/}. Import reports; a third argument, what the report ends with, takes it in.
 * Where and who: {@code COLLOQUE_URL}, {@code COLLOQUE_EMAIL} and {@code COLLOQUE_PASSWORD}.
 */
public final class Content {

    private static final int OK = 200;

    private final Terminal terminal;

    Content(Terminal terminal) {
        this.terminal = terminal;
    }

    public Content(URI base) {
        this(new Terminal(base));
    }

    /** Does what the arguments say; a refusal is told and ends with status 1. */
    public static void main(String[] arguments) throws Exception {
        try {
            Content content = new Content(Terminal.ofEnvironment(System.getenv()));
            System.out.println(content.run(arguments));
        } catch (IllegalArgumentException | IllegalStateException | ZipFault refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    /** What was done, in words. */
    public String run(String... arguments) throws IOException, InterruptedException, ZipFault {
        String action = arguments.length < 2 ? "" : arguments[0];
        return switch (action) {
            case "export" -> export(Path.of(arguments[1]));
            case "import" -> take(Path.of(arguments[1]),
                    arguments.length > 2 ? "?" + arguments[2] : "");
            default -> throw new IllegalArgumentException("export FOLDER, or import FOLDER, or"
                    + " import FOLDER accept=…");
        };
    }

    /** Signs in; who may not write may not import. */
    public void signIn(String email, String password) throws IOException, InterruptedException {
        terminal.signIn(email, password);
    }

    private String export(Path folder) throws IOException, InterruptedException, ZipFault {
        HttpResponse<byte[]> archive = terminal.get("/authoring/export/colloque.zip");
        if (archive.statusCode() != OK) {
            throw new IllegalStateException("Refused with status " + archive.statusCode());
        }
        SourceTree tree = ZipFolder.read(archive.body());
        for (Map.Entry<String, String> file : tree.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return tree.files().size() + " files in " + folder;
    }

    private String take(Path folder, String accepted) throws IOException, InterruptedException {
        byte[] archive = ZipFolder.write(SourceTree.of(folder, "modules", "content"));
        HttpResponse<String> report = terminal.post("/authoring/import" + accepted,
                "application/zip",
                BodyPublishers.ofByteArray(archive));
        if (report.statusCode() != OK) {
            throw new IllegalStateException("Refused with status " + report.statusCode()
                    + ". Examine the folder again: import FOLDER");
        }
        return report.body().strip();
    }
}
