package fr.colloque.bench;

import fr.colloque.Samples;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.source.ScenarioWriter;
import fr.colloque.core.source.SourceTree;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A course whose test is the public one of the load tests that everybody compares with: 16
 * questions on 8 pages. The surfaces are those of the bundled modules, each with its first two
 * tasks.
 */
final class BenchmarkCourse {

    static final String ID = "banc-d-essai";
    static final int PAGES = 8;
    static final int TASKS = 2;

    private static final String MODEL = "modules/secret-280-signes/";
    private static final String MODULE = "modules/" + ID + "/";

    private BenchmarkCourse() { }

    /** The texts of the module. */
    static SourceTree module() {
        Map<String, String> files = new TreeMap<>();
        SourceTree.of(Path.of(""), "modules").files().forEach((path, text) -> {
            if (path.startsWith(MODEL) && !path.contains("/scenarios/")) {
                files.put(path.replace(MODEL, MODULE),
                        text.replace("id: secret-280-signes", "id: " + ID));
            }
        });
        scenarios().forEach(scenario -> files.put(
                MODULE + "scenarios/" + scenario.id() + ".yaml", ScenarioWriter.write(scenario)));
        return SourceTree.of(files);
    }

    private static List<Scenario> scenarios() {
        return Samples.bundled().modules().stream().flatMap(m -> m.scenarios().stream())
                .filter(s -> s.verdict().isPresent() && s.tasks().size() >= TASKS
                        && isPickedOrMarked(s.tasks().get(1)))
                .map(BenchmarkCourse::shortened).toList();
    }

    private static boolean isPickedOrMarked(Task task) {
        return task instanceof Task.Mark || task instanceof Task.Rule
                || task instanceof Task.Choose;
    }

    private static Scenario shortened(Scenario s) {
        return new Scenario("essai-" + s.id(), s.title(), Pool.POST_TEST, s.pair(),
                "01-vu-entendu-compris", s.context(), s.surface(), s.tasks().subList(0, TASKS),
                s.why(), s.rules(), s.recommendations(), s.cases(), s.rewrite());
    }

    /** The text of the course. */
    static SourceTree course() {
        return SourceTree.of(Map.of("content/courses/" + ID + ".yaml", """
                id: banc-d-essai
                title: {fr: "Banc d’essai", en: "Test bench"}
                summary: {fr: "Seize questions, huit pages.", en: "Sixteen questions, eight pages."}
                audience: {fr: "Personne.", en: "Nobody."}
                modules: [banc-d-essai]
                preTest: {none: 1, caution: 1, breach: 1}
                postTest: {none: 2, caution: 2, breach: 4, passMark: 70}
                declaration: {fr: "Je déclare.", en: "I declare."}
                credit: {type: FC, format: NON_PRESENTIEL, certifBlocks: [3]}
                legalCheckMonths: 12
                """));
    }

    /** Publishes both, as another node would; this one sees them at its next look. */
    static void publish(Connection database) throws SQLException {
        publish(database, "MODULE", module());
        publish(database, "COURSE", course());
    }

    private static void publish(Connection database, String kind, SourceTree tree)
            throws SQLException {
        try (PreparedStatement revision = database.prepareStatement("""
                insert into revision (kind, slug, number, origin, note, published_at, checksum)
                values (?, ?, 1, 'STUDIO', '', utc_timestamp(6), ?)
                """, Statement.RETURN_GENERATED_KEYS)) {
            revision.setString(1, kind);
            revision.setString(2, ID);
            revision.setString(3, tree.checksum());
            revision.executeUpdate();
            try (ResultSet keys = revision.getGeneratedKeys()) {
                keys.next();
                addFiles(database, keys.getLong(1), tree);
            }
        }
    }

    private static void addFiles(Connection database, long revision, SourceTree tree)
            throws SQLException {
        try (PreparedStatement file = database.prepareStatement(
                "insert into revision_file (revision_id, path, text) values (?, ?, ?)")) {
            for (Map.Entry<String, String> entry : tree.files().entrySet()) {
                file.setLong(1, revision);
                file.setString(2, entry.getKey());
                file.setString(3, entry.getValue());
                file.addBatch();
            }
            file.executeBatch();
        }
    }
}
