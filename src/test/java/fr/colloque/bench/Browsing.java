package fr.colloque.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One doctor's browser: it remembers its session and has every request timed. */
final class Browsing {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;

    private final HttpClient client;
    private final URI base;
    private String session = "";

    /** A browser without a session. */
    Browsing(HttpClient client, URI base) {
        this.client = client;
        this.base = base;
    }

    /** Shows a page and returns its text. */
    String get(Step step, String path, Timings timings) throws Unexpected {
        HttpResponse<byte[]> answer = send(step, request(path).GET().build(), timings);
        if (answer.statusCode() != OK) {
            throw new Unexpected(step, "status " + answer.statusCode() + " for " + path);
        }
        return text(answer);
    }

    /** Sends a form and returns the address it leads to. */
    String post(Step step, String path, Map<String, List<String>> fields, Timings timings)
            throws Unexpected {
        String form = fields.entrySet().stream()
                .flatMap(f -> f.getValue().stream().map(v -> f.getKey() + "=" + encoded(v)))
                .collect(Collectors.joining("&"));
        HttpRequest request = request(path).header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        HttpResponse<byte[]> answer = send(step, request, timings);
        if (answer.statusCode() != SEE_OTHER) {
            throw new Unexpected(step, "status " + answer.statusCode() + " for " + path);
        }
        return answer.headers().firstValue("Location").orElse("");
    }

    /** Forgets the session, as a browser just opened. */
    void reopen() {
        session = "";
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE).header("Accept", "text/html")
                .header("Accept-Language", "fr").header("Accept-Encoding", "gzip");
        return session.isEmpty() ? request : request.header("Cookie", session);
    }

    private HttpResponse<byte[]> send(Step step, HttpRequest request, Timings timings)
            throws Unexpected {
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            timings.add(step, System.nanoTime() - start, answer.body().length);
            answer.headers().allValues("Set-Cookie").stream()
                    .filter(cookie -> cookie.startsWith("JSESSIONID="))
                    .forEach(cookie -> session = cookie.substring(0, cookie.indexOf(';')));
            return answer;
        } catch (IOException e) {
            throw new Unexpected(step, "no answer, " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unexpected(step, "interrupted");
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        byte[] body = answer.body();
        if (answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isEmpty()) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
