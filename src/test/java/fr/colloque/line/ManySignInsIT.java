package fr.colloque.line;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A hospital's doctors share a network address, and a course may begin for all at once. */
@WithApplication
class ManySignInsIT {

    private static final int MANY = 40;

    private final RunningApplication application = RunningApplication.get();

    @Test
    void everybodyIsSignedInAndSeesTheirPage() throws Exception {
        List<Callable<Integer>> doctors = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String doctor = Visitor.newcomer();
            boolean inPlace = i % 2 == 0;
            doctors.add(() -> signInAndLook(doctor, inPlace));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> page : threads.invokeAll(doctors)) {
                assertThat(page.get()).isEqualTo(200);
            }
        }
    }

    private int signInAndLook(String doctor, boolean inPlace) throws Exception {
        try (HttpClient client = somebody()) {
            int status = inPlace ? signInAgain(client, doctor) : signIn(client, doctor);
            assertThat(status).isEqualTo(inPlace ? 204 : 303);
            return page(client);
        }
    }

    private int signInAgain(HttpClient client, String doctor) throws Exception {
        return post(client, "/account/sign-in-again", Map.of("email", doctor, "password",
                Visitor.PASSWORD, "doctor", Visitor.single(
                        "select id from account where email = ?", doctor))).statusCode();
    }

    private int signIn(HttpClient client, String doctor) throws Exception {
        return post(client, "/account/sign-in", Map.of("email", doctor, "password",
                Visitor.PASSWORD, "enter", "enter", "signIn", "signIn",
                "jakarta.faces.ViewState", "stateless")).statusCode();
    }

    private HttpResponse<String> post(HttpClient client, String path, Map<String, String> fields)
            throws Exception {
        String body = fields.entrySet().stream().map(field -> field.getKey() + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(HttpRequest.newBuilder(application.at(path))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    /** The status of a page of one's own; strangers are sent away from it. */
    private int page(HttpClient client) throws Exception {
        return client.send(HttpRequest.newBuilder(application.at("/credit/")).build(),
                BodyHandlers.discarding()).statusCode();
    }

    private static HttpClient somebody() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }
}
