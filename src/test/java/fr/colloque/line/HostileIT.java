package fr.colloque.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import fr.colloque.launch.RunningApplication;
import fr.colloque.launch.WithApplication;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is sent to where answers come in: a "no" with a name, never a fault, never a change. */
@WithApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String TABLES = "attempt, attempt_item, answer, enrolment, account,"
            + " rubric_tick, panel_answer";
    static final List<String> HOSTILE = List.of("-1", "1.5", "9".repeat(41),
            "' or 1=1 -- ", "\u0000", "\uFFFD", "\u0001\u001b[31m", "none,breach", "../../etc",
            "<script>alert(1)</script>", "\r\nSet-Cookie: a=b", "x".repeat(1 << 20));

    private final RunningApplication application;
    private Visitor doctor;
    private Visitor colleague;
    private Visitor expert;
    private long attempt;
    private final Map<String, Map<String, String>> honest = new TreeMap<>();
    private Map<String, String> columns;

    HostileIT(RunningApplication application) {
        this.application = application;
    }

    @BeforeAll
    void aTestUnderWay() throws Exception {
        try (Connection connection = application.connection()) {
            columns = columns(connection);
        }
        String email = Visitor.newcomer();
        doctor = Visitor.signedIn(email);
        colleague = Visitor.signedIn(Visitor.newcomer());
        expert = Visitor.signedIn(Visitor.EXPERT);
        attempt = Sitting.start(doctor, "pre-test", "");
        Map<String, String> answer = new HashMap<>(Map.of("attempt", String.valueOf(attempt),
                "question", "1", "scenario", Sitting.scenario(attempt, 1), "kinds", "judge",
                "task", "0", "t0", "none", "language", "fr", "age", "10"));
        answer.put("key", "a-key-of-an-honest-page");
        answer.put("doctor", Visitor.single("select id from account where email = ?", email));
        honest.put("answer", answer);
        honest.put("start", Map.of("course", Sitting.COURSE, "pool", "practice", "module",
                "secret-280-signes"));
        honest.put("hand-in", Map.of("attempt", String.valueOf(attempt), "version",
                Sitting.version(attempt)));
        honest.put("reflect", Map.of("attempt", String.valueOf(attempt), "question", "1",
                "line", "0"));
        honest.put("panel", Map.of("module", "secret-280-signes", "scenario", "rage-montvaloir",
                "kind", "mark", "choice", "3", "wording", wording()));
    }

    /** What experts’ answers go with: all else of an honest answer is theirs to say. */
    private String wording() {
        expert.page().navigate("/panel/task?module=secret-280-signes"
                + "&scenario=rage-montvaloir&kind=mark");
        return expert.page().locator("input[name=wording]").inputValue();
    }

    @AfterAll
    void done() {
        doctor.close();
        colleague.close();
        expert.close();
    }

    @ParameterizedTest
    @CsvSource({"answer, attempt question scenario task t0 c0 language doctor key age",
        "start, course pool module", "hand-in, attempt version", "reflect, attempt question",
        "panel, module scenario kind wording"})
    void whatNoPageSendsIsRefusedByName(String action, String fields) throws Exception {
        for (String field : fields.split(" ")) {
            for (String value : HOSTILE) {
                Map<String, String> form = new LinkedHashMap<>(honest.get(action));
                form.put(field, value);
                refused(action + " with " + field + " = " + shown(value),
                        () -> post(who(action), action, FORM, encoded(form)));
            }
            refused(action + " with " + field + " twice", () -> post(who(action), action, FORM,
                    encoded(honest.get(action)) + "&" + field + "=1&" + field + "=2"));
        }
    }

    /** Several words may be marked, and a reason may say anything: both have their limits. */
    @Test
    void wordsThatAreNoneAndReasonsThatNeverEndAreRefused() throws Exception {
        for (String value : HOSTILE) {
            Map<String, String> form = new LinkedHashMap<>(honest.get("panel"));
            form.put("choice", value);
            refused("panel with choice = " + shown(value),
                    () -> post(expert, "panel", FORM, encoded(form)));
        }
        for (String reason : List.of("x".repeat(501), "x".repeat(1 << 20), "é\n".repeat(400))) {
            Map<String, String> form = new LinkedHashMap<>(honest.get("panel"));
            form.put("reason", reason);
            refused("panel with reason = " + shown(reason),
                    () -> post(expert, "panel", FORM, encoded(form)));
        }
        refused("panel with reason twice", () -> post(expert, "panel", FORM,
                encoded(honest.get("panel")) + "&reason=1&reason=2"));
    }

    @ParameterizedTest
    @CsvSource({"answer", "start", "hand-in", "reflect", "panel"})
    void whatIsNoFormIsRefused(String action) throws Exception {
        String form = encoded(honest.get(action));
        refused(action + " as JSON", () -> post(who(action), action, "application/json",
                "{\"attempt\": " + attempt + "}"));
        refused(action + " as plain text", () -> post(who(action), action, "text/plain", form));
        refused(action + " as parts", () -> post(who(action), action,
                "multipart/form-data; boundary=x", "--x\r\n" + form + "\r\n--x--"));
        refused(action + " of nothing", () -> post(who(action), action, FORM, ""));
    }

    @ParameterizedTest
    @CsvSource({"t0=%FF%FE", "t0=%zz", "t0=%", "key=%C3%28%C3%28%C3%28%C3%28%C3%28%C3%28",
        "scenario=%ED%A0%80"})
    void bytesThatAreNoTextAreRefused(String damaged) throws Exception {
        Map<String, String> form = new LinkedHashMap<>(honest.get("answer"));
        form.remove(damaged.replaceAll("=.*", ""));
        refused(damaged, () -> post(doctor, "answer", FORM, encoded(form) + "&" + damaged));
    }

    @ParameterizedTest
    @CsvSource({"answer", "hand-in", "reflect"})
    void theSittingOfAColleagueDoesNotExist(String action) throws Exception {
        Map<String, String> form = new LinkedHashMap<>(honest.get(action));
        form.remove("doctor");
        refused(action + " for a colleague", () -> post(colleague, action, FORM, encoded(form)));
    }

    @Test
    void anAnswerMadeForAnotherAccountIsRefusedByNameAndKept() throws Exception {
        refused("an answer of somebody who signed in before", () -> {
            APIResponse answer = post(colleague, "answer", FORM, encoded(honest.get("answer")));
            assertThat(answer.text()).contains("\"refusal\":\"anothersAnswer\"");
            return answer;
        });
    }

    /** Something that is sent. */
    private interface Sending {
        APIResponse send() throws Exception;
    }

    private void refused(String what, Sending sending) throws Exception {
        String before = checksums();
        assertThat(sending.send().status()).as(what).isBetween(400, 499);
        assertThat(checksums()).as("the tables after " + what).isEqualTo(before);
    }

    private Visitor who(String action) {
        return action.equals("panel") ? expert : doctor;
    }

    private static APIResponse post(Visitor visitor, String action, String type, String body) {
        return visitor.window().request().post("/do/" + action, RequestOptions.create()
                .setHeader("Sec-Fetch-Site", "same-origin").setHeader("Content-Type", type)
                .setHeader("Accept", "application/json").setMaxRedirects(0)
                .setData(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream().map(f -> f.getKey() + "="
                        + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String shown(String value) {
        return value.length() > 40 ? value.length() + " characters" : value;
    }

    /** Sittings against the clock may end meanwhile by themselves: here are none. */
    private String checksums() throws Exception {
        StringBuilder sums = new StringBuilder();
        try (Connection connection = application.connection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> table : columns.entrySet()) {
                try (ResultSet sum = statement.executeQuery("select count(*), "
                        + "sum(crc32(concat_ws('|', " + table.getValue() + "))) from "
                        + table.getKey()
                        + (table.getKey().equals("attempt") ? " where due_at is null" : ""))) {
                    sum.next();
                    sums.append(table.getKey()).append(' ').append(sum.getLong(1)).append(' ')
                            .append(sum.getBigDecimal(2)).append('\n');
                }
            }
        }
        return sums.toString();
    }

    /** By table, what was stored in it: MariaDB's own checksum is not the same each time where a
        column is computed. */
    private static Map<String, String> columns(Connection connection) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select table_name, group_concat("
                        + "concat('coalesce(', column_name, ', ''null'')')) from"
                        + " information_schema.columns where table_schema = database()"
                        + " and is_generated = 'NEVER' and table_name in ('"
                        + TABLES.replace(", ", "', '") + "') group by table_name")) {
            while (rows.next()) {
                columns.put(rows.getString(1), rows.getString(2));
            }
        }
        return columns;
    }
}
