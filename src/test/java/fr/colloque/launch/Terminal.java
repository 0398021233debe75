package fr.colloque.launch;

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
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A running application as commands of the terminal reach it: signed in, by its web addresses.
 * Where and who: {@code COLLOQUE_URL}, {@code COLLOQUE_EMAIL} and {@code COLLOQUE_PASSWORD}.
 */
final class Terminal {

    private static final int SEE_OTHER = 303;

    private final URI base;
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .build();

    Terminal(URI base) {
        this.base = base;
    }

    /** As the environment says, signed in. */
    static Terminal ofEnvironment(Map<String, String> environment)
            throws IOException, InterruptedException {
        Terminal terminal = new Terminal(URI.create(
                environment.getOrDefault("COLLOQUE_URL", "http://localhost:8080")));
        terminal.signIn(environment.getOrDefault("COLLOQUE_EMAIL", ""),
                environment.getOrDefault("COLLOQUE_PASSWORD", ""));
        return terminal;
    }

    /**
     * Signs in.
     *
     * @throws IllegalStateException when the application does not know them
     */
    void signIn(String email, String password) throws IOException, InterruptedException {
        String form = Map.of("signIn", "signIn", "email", email, "password", password, "enter",
                        "enter", "jakarta.faces.ViewState", "stateless").entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(),
                        StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        int status = post("/account/sign-in", "application/x-www-form-urlencoded",
                BodyPublishers.ofString(form)).statusCode();
        if (status != SEE_OTHER) {
            throw new IllegalStateException("Not signed in at " + base
                    + ": set COLLOQUE_EMAIL and COLLOQUE_PASSWORD to those of somebody who may.");
        }
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(base.resolve(path)).build(),
                BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(base.resolve(path)).header("Content-Type", type)
                .header("Origin", base.toString()).POST(body).build(), BodyHandlers.ofString());
    }
}
