package fr.colloque.launch;

import fr.colloque.core.source.SourceTree;
import fr.colloque.core.source.ZipFault;
import fr.colloque.core.source.ZipFolder;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The content of a running application, out of and into a folder, for people who keep it in git.
 *
 * <p>Arguments: {@code export} or {@code import}, and the folder that holds {@code modules/} and
 * {@code content/}. Import reports; a third argument, what the report ends with, takes it in.
 * Where and who: {@code COLLOQUE_URL}, {@code COLLOQUE_EMAIL} and {@code COLLOQUE_PASSWORD}.
 */
public final class Content {

    private static final int SEE_OTHER = 303;
    private static final int OK = 200;

    private final URI base;
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .build();

    public Content(URI base) {
        this.base = base;
    }

    /** Does what the arguments say; a refusal is told and ends with status 1. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> environment = System.getenv();
        Content content = new Content(URI.create(
                environment.getOrDefault("COLLOQUE_URL", "http://localhost:8080")));
        try {
            content.signIn(environment.getOrDefault("COLLOQUE_EMAIL", ""),
                    environment.getOrDefault("COLLOQUE_PASSWORD", ""));
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
        String form = Map.of("signIn", "signIn", "email", email, "password", password, "enter",
                        "enter", "jakarta.faces.ViewState", "stateless").entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(),
                        StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        int status = post("/account/sign-in", "application/x-www-form-urlencoded",
                BodyPublishers.ofString(form)).statusCode();
        if (status != SEE_OTHER) {
            throw new IllegalStateException("Not signed in at " + base
                    + ": set COLLOQUE_EMAIL and COLLOQUE_PASSWORD to those of an author.");
        }
    }

    private String export(Path folder) throws IOException, InterruptedException, ZipFault {
        HttpResponse<byte[]> archive = http.send(HttpRequest.newBuilder(
                base.resolve("/authoring/export/colloque.zip")).build(), BodyHandlers.ofByteArray());
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
        HttpResponse<String> report = post("/authoring/import" + accepted, "application/zip",
                BodyPublishers.ofByteArray(archive));
        if (report.statusCode() != OK) {
            throw new IllegalStateException("Refused with status " + report.statusCode()
                    + ". Examine the folder again: import FOLDER");
        }
        return report.body().strip();
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", type)
                .header("Origin", base.toString()).POST(body).build(), BodyHandlers.ofString());
    }
}
