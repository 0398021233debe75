package fr.colloque.line;

import fr.colloque.launch.RunningApplication;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A doctor who judges the scenarios of a test over and over, as the page would send it: each answer
 * under its key, again and again until it is acknowledged. Remembers what was.
 */
final class Answering implements Runnable {

    private static final List<String> VERDICTS = List.of("none", "caution", "breach");
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int SIGN_IN = 401;

    /** One giving of an answer. */
    record Given(String key, String verdict, long at) { }

    private final RunningApplication application = RunningApplication.get();
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE)
            .cookieHandler(new CookieManager()).build();
    private final Map<Integer, Given> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, Given> underWay = new ConcurrentHashMap<>();
    private final Map<Integer, String> scenarios = new TreeMap<>();
    private final Random random;
    private final Semaphore receipts;
    private final String email;
    private final String doctor;
    private final long attempt;
    private volatile boolean enough;
    private volatile String refusal = "";

    /**
     * Somebody new with a test under way.
     *
     * @param receipts gets a permit for every answer that is acknowledged
     */
    Answering(long seed, Semaphore receipts) throws Exception {
        this.random = new Random(seed);
        this.receipts = receipts;
        this.email = Visitor.newcomer();
        this.doctor = Visitor.single("select id from account where email = ?", email);
        signIn();
        send("/do/enrol", Map.of("course", Sitting.COURSE));
        attempt = Long.parseLong(send("/do/start", Map.of("course", Sitting.COURSE, "pool",
                "pre-test", "module", "")).headers().firstValue("Location").orElseThrow()
                .replaceAll(".*attempt=(\\d+).*", "$1"));
        int questions = Integer.parseInt(Visitor.single(
                "select count(*) from attempt_item where attempt_id = ?", attempt));
        for (int position = 1; position <= questions; position++) {
            scenarios.put(position, Sitting.scenario(attempt, position));
        }
    }

    /** Answers until told that it is enough, and then until the last answer is acknowledged. */
    @Override
    public void run() {
        while (!enough && refusal.isEmpty()) {
            int position = 1 + random.nextInt(scenarios.size());
            Given given = new Given(UUID.randomUUID().toString(),
                    VERDICTS.get(random.nextInt(VERDICTS.size())), System.nanoTime());
            underWay.put(position, given);
            while (refusal.isEmpty() && !acknowledged(position, given)) {
                pause();
            }
            acknowledged.put(position, given);
            receipts.release();
        }
    }

    void stop() {
        enough = true;
    }

    /** What the server said that it should never say; empty where all is well. */
    String refusal() {
        return refusal;
    }

    /** The scenarios whose kept answer is neither the last acknowledged nor the one under way. */
    List<Integer> lost() throws SQLException {
        Map<Integer, Given> promised = Map.copyOf(acknowledged);
        List<Integer> lost = new java.util.ArrayList<>();
        for (Map.Entry<Integer, Given> promise : promised.entrySet()) {
            String kept = Visitor.single("""
                    select coalesce(max(concat(answer_key, ' ', choice)), '') from answer
                    where attempt_id = ? and position = ? and task = 0
                    """, attempt, promise.getKey());
            Given last = underWay.get(promise.getKey());
            if (!kept.equals(text(promise.getValue())) && !kept.equals(text(last))) {
                lost.add(promise.getKey());
            }
        }
        return lost;
    }

    private static String text(Given given) {
        return given.key() + " " + given.verdict();
    }

    private boolean acknowledged(int position, Given given) {
        try {
            long age = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - given.at());
            HttpResponse<String> answer = send("/do/answer", Map.of(
                    "attempt", String.valueOf(attempt), "question", String.valueOf(position),
                    "scenario", scenarios.get(position), "kinds", "judge", "task", "0",
                    "t0", given.verdict(), "doctor", doctor, "key", given.key(),
                    "age", String.valueOf(age)));
            if (answer.statusCode() == SIGN_IN) {
                signIn();
            } else if (answer.body().contains("refusal") || answer.body().contains("superseded")) {
                refusal = answer.statusCode() + " " + answer.body();
            }
            return answer.statusCode() == OK && answer.body().contains("savedAt");
        } catch (IOException away) {
            return false;                             // the server is away: the same again
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            refusal = "interrupted";
            return false;
        }
    }

    private void signIn() throws IOException, InterruptedException {
        send("/account/sign-in-again", Map.of("email", email, "password", Visitor.PASSWORD,
                "doctor", doctor));
    }

    private HttpResponse<String> send(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body = fields.entrySet().stream().map(f -> f.getKey() + "="
                + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(application.at(path))
                .timeout(PATIENCE).header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded");
        if (path.equals("/do/answer")) {
            request.header("Accept", "application/json");
        }
        return client.send(request.POST(BodyPublishers.ofString(body)).build(),
                BodyHandlers.ofString());
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
