package fr.colloque.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.Samples;
import fr.colloque.core.check.CoverageMap;
import fr.colloque.core.module.Source;
import fr.colloque.core.source.SourceTree;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.StaleView;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The real case: the decree of 22 December 2020 ended the ban on advertising. The library stood as
 * before; the revision that comes with the application brings the decree.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangedLawIT {

    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String BAN = "content/white-paper/LB-4.2.yaml";
    private static final String RULE = "content/law/csp/CSP-R4127-19-1.yaml";
    private static final int AT_ONCE = 100;
    private static final PageRequest ALL = new PageRequest(1, AT_ONCE);

    private static long reviewer;

    @BeforeAll
    static void aReviewer() {
        reviewer = DATABASE.read(em -> {
            em.createNativeQuery("""
                            insert into account (version, email, password_hash, first_name,
                              last_name, profession, language, demo, created_at)
                            values (1, concat(uuid(), '@example.org'), '-', 'Essai', 'Droit',
                              'Juriste', 'fr', false, now(6))
                            """).executeUpdate();
            return ((Number) em.createNativeQuery("select max(id) from account")
                    .getSingleResult()).longValue();
        });
    }

    @Test
    @Order(1)
    void aDecreeOpensATaskForEveryFileThatCitesWhatItChanged() {
        SourceTree now = reference();
        inDesk(desk -> {
            desk.publish(Work.REFERENCE, beforeTheDecree(now));
            bundledModules().forEach(desk::publish);
            return null;
        });
        List<LawTaskRow> before = tasks(true);

        inDesk(desk -> desk.publish(Work.REFERENCE, now));

        List<LawTaskRow> opened = new ArrayList<>(tasks(true));
        opened.removeAll(before);
        assertThat(paths(opened, "CSP-R4127-19-1")).isEqualTo(citing("CSP-R4127-19-1"));
        assertThat(paths(opened, "LB-4.2")).isEqualTo(citing("LB-4.2"));
        assertThat(opened).filteredOn(t -> t.item().equals("CSP-R4127-19-1"))
                .isNotEmpty().allSatisfy(t -> {
                    assertThat(t.was().from()).isNull();
                    assertThat(t.now().from()).isEqualTo(LocalDate.of(2020, 12, 25));
                });
        List<LawChangeRow> changes = inDesk(desk -> desk.service.changes(ALL)).rows();
        assertThat(changes).filteredOn(c -> c.item().equals("LB-4.2")).first()
                .satisfies(c -> assertThat(c.now()).isEqualTo(new Validity(null,
                        LocalDate.of(2020, 12, 24), "CSP-R4127-19-1")));
        assertThat(changes).extracting(LawChangeRow::item).doesNotContain("CSP-R4127-4");
    }

    @Test
    @Order(2)
    void learnersAreWarnedUntilANewRevisionOrUntilSomebodySaysWhyItIsStillRight() {
        LawTaskRow task = tasks(true).stream()
                .filter(t -> t.item().equals("CSP-R4127-19-1") && !t.lesson()).findFirst()
                .orElseThrow();
        assertThat(warned(task)).contains("CSP-R4127-19-1");

        assertThatThrownBy(() -> inDesk(desk -> desk.stillRight(task, "  trop peu ")))
                .isInstanceOf(StillRightReason.class);
        tasks(true).stream()   // going back to the old law opened one as well
                .filter(t -> t.path().equals(task.path()) && t.item().equals(task.item()))
                .forEach(t -> inDesk(desk -> desk.stillRight(t,
                        "La situation respecte le nouvel article.")));

        assertThat(warned(task)).doesNotContain("CSP-R4127-19-1");
        assertThatThrownBy(() -> inDesk(desk -> desk.stillRight(task,
                "Encore une fois, mais trop tard."))).isInstanceOf(StaleView.class);
        assertThat(tasks(false))
                .filteredOn(t -> t.id() == task.id()).singleElement()
                .returns("La situation respecte le nouvel article.", LawTaskRow::reason)
                .returns(reviewer, LawTaskRow::closedBy);
    }

    @Test
    @Order(3)
    void aNewRevisionOfAModuleClosesItsTasksAndNoOthers() {
        Work module = Work.module("secret-280-signes");
        assertThat(open(module)).isNotEmpty();
        Work other = Work.module("patients-en-ligne");
        List<LawTaskRow> others = open(other);

        int number = inDesk(desk -> desk.publish(module, bundledModules().get(module)));

        assertThat(open(module)).isEmpty();
        assertThat(open(other)).isEqualTo(others);
        assertThat(tasks(false))
                .filteredOn(t -> t.work().equals(module) && t.closedBy() == null).isNotEmpty()
                .allSatisfy(t -> assertThat(t.closedNumber()).isEqualTo(number));
    }

    /** All that are open or closed, page by page. */
    private static List<LawTaskRow> tasks(boolean open) {
        List<LawTaskRow> all = new ArrayList<>();
        Page<LawTaskRow> page;
        do {
            PageRequest next = new PageRequest(all.size() / AT_ONCE + 1, AT_ONCE);
            page = inDesk(desk -> desk.service.tasks(open, next));
            all.addAll(page.rows());
        } while (all.size() < page.total());
        return all;
    }

    private static List<LawTaskRow> open(Work work) {
        return tasks(true).stream()
                .filter(t -> t.work().equals(work)).toList();
    }

    private static Set<String> warned(LawTaskRow task) {
        return inDesk(desk -> desk.warned.behindScenario(task.work().slug(), task.name()))
                .stream().map(Source::id).collect(Collectors.toSet());
    }

    private static Set<String> paths(List<LawTaskRow> tasks, String item) {
        return tasks.stream().filter(t -> t.item().equals(item)).map(LawTaskRow::path)
                .filter(p -> p.startsWith("modules/secret-280-signes/")
                        || p.startsWith("modules/patients-en-ligne/"))
                .collect(Collectors.toSet());
    }

    private static Set<String> citing(String item) {
        return Samples.bundled().modules().stream().flatMap(m ->
                Stream.concat(
                        m.lessons().stream().filter(l -> CoverageMap.cited(l).contains(item))
                                .map(l -> LawWatch.lesson(m.id(), l.id())),
                        m.scenarios().stream().filter(s -> CoverageMap.cited(s).contains(item))
                                .map(s -> LawWatch.scenario(m.id(), s.id()))))
                .collect(Collectors.toSet());
    }

    /** The library as it stood under the code of 2011. */
    private static SourceTree beforeTheDecree(SourceTree now) {
        String ban = now.text(BAN).orElseThrow().replaceAll("(?m)^(until|supersededBy): .*\\n", "");
        String rule = now.text(RULE).orElseThrow().replaceAll("(?m)^inForceFrom: .*\\n", "");
        return now.with(BAN, ban).with(RULE, rule);
    }

    private static SourceTree reference() {
        TreeMap<String, String> files =
                new TreeMap<>(SourceTree.of(Path.of(""), "content").files());
        files.keySet().removeIf(path -> path.startsWith("content/courses/"));
        return SourceTree.of(files);
    }

    private static Map<Work, SourceTree> bundledModules() {
        return Samples.bundled().modules().stream().collect(Collectors.toMap(
                m -> Work.module(m.id()),
                m -> SourceTree.of(Path.of(""), "modules/" + m.id())));
    }

    private static <T> T inDesk(Function<LawDesk, T> work) {
        return DATABASE.read(em -> work.apply(new LawDesk(em, reviewer)));
    }
}
