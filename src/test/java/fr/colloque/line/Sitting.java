package fr.colloque.line;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.util.Map;

/** What forms post, sent as a page of ours would send it. */
final class Sitting {

    static final String COURSE = "essentiel-secret-reseaux";

    private Sitting() { }

    /** Posts a form; redirects are not followed. */
    static APIResponse post(Visitor visitor, String action, Map<String, String> fields) {
        FormData form = FormData.create();
        fields.forEach(form::set);
        return visitor.window().request().post("/do/" + action, RequestOptions.create()
                .setHeader("Sec-Fetch-Site", "same-origin").setForm(form).setMaxRedirects(0));
    }

    /** Enrols a newcomer and starts a sitting. */
    static long start(Visitor doctor, String pool, String module) {
        post(doctor, "enrol", Map.of("course", COURSE));
        APIResponse started = post(doctor, "start",
                Map.of("course", COURSE, "pool", pool, "module", module));
        String location = started.headers().get("location");
        return Long.parseLong(location.replaceAll(".*attempt=(\\d+).*", "$1"));
    }

    /** What is shown at a place of an attempt, as its page would hand it back. */
    static String scenario(long attempt, int position) throws SQLException {
        return Visitor.single("""
                select concat_ws('/', module_id, module_revision, scenario_id)
                from attempt_item where attempt_id = ? and position = ?
                """, attempt, position);
    }

    /** The version of an attempt, as its summary page would hand it back. */
    static String version(long attempt) throws SQLException {
        return Visitor.single("select version from attempt where id = ?", attempt);
    }
}
