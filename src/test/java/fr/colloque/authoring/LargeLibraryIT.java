package fr.colloque.authoring;

import static fr.colloque.Wiring.set;
import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.authoring.store.Drafts;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.Shelf;
import fr.colloque.core.module.Language;
import fr.colloque.core.source.SourceTree;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.jobs.Polled;
import fr.colloque.platform.security.Caller;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.persistence.EntityManager;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * What authors see of a large library. With {@code -Dcolloque.large=500} it has 500 modules and
 * 20,000 scenarios, and the log says what they cost.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LargeLibraryIT {

    private static final System.Logger LOG = System.getLogger(LargeLibraryIT.class.getName());
    private static final int MODULES = Integer.getInteger("colloque.large", 25);
    private static final int STATEMENTS_FOR_A_LIST = 1;
    private static final int STATEMENTS_FOR_MINE = 2;
    private static final int MOST_BYTES_A_SCENARIO = 64 * 1024;

    private static final LargeLibrary REVISIONS = new LargeLibrary(MODULES);
    private static final Library LIBRARY = library();

    @Test
    @Order(1)
    void allOfItIsReadOnceAndFitsIntoMemory() {
        long before = used();
        long start = System.nanoTime();
        Shelf shelf = LIBRARY.current();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        long bytes = used() - before;

        assertThat(shelf.curriculum().modules()).hasSize(MODULES);
        long scenarios = shelf.curriculum().modules().stream()
                .mapToLong(m -> m.scenarios().size()).sum();
        assertThat(scenarios).isEqualTo((long) MODULES * LargeLibrary.SCENARIOS);
        assertThat(REVISIONS.readSince()).isEqualTo(MODULES + 1);
        LOG.log(Level.INFO, "{0} modules with {1} scenarios: read in {2} ms, {3} MB",
                MODULES, scenarios, took.toMillis(), bytes >> 20);
        assertThat(bytes / scenarios).as("bytes a scenario").isLessThan(MOST_BYTES_A_SCENARIO);
    }

    @Test
    @Order(2)
    void aPublicationReadsTheOtherModulesNoMore() {
        LIBRARY.current();
        REVISIONS.readSince();

        REVISIONS.publishOneMore();
        call(LIBRARY, "lookAround", Polled.class, new Polled());

        assertThat(LIBRARY.curriculum().modules()).hasSize(MODULES);
        assertThat(REVISIONS.readSince()).as("the module and the reference").isEqualTo(2);
    }

    @Test
    @Order(3)
    void aPageOfTheModulesCostsOneStatementHoweverManyThereAre() {
        long statements = counted(home -> {
            var all = home.modules("", Language.FR, PageRequest.of(1));
            assertThat(all.rows()).hasSize(20);
            assertThat(all.total()).isEqualTo(MODULES);
            return null;
        });
        assertThat(statements).isEqualTo(STATEMENTS_FOR_A_LIST);
    }

    @Test
    @Order(4)
    void aSearchFindsOneModuleAmongAllAndAPageBehindTheEndIsEmpty() {
        String last = LargeLibrary.name(MODULES - 1L);
        long statements = counted(home -> {
            assertThat(home.modules(last, Language.FR, PageRequest.of(1)).rows())
                    .extracting(ModuleRow::id).contains(last);
            return null;
        });
        assertThat(statements).isEqualTo(STATEMENTS_FOR_A_LIST);
        assertThat(counted(home -> {
            assertThat(home.modules("introuvable", Language.FR, PageRequest.of(1)).rows())
                    .isEmpty();
            assertThat(home.modules("", Language.FR, PageRequest.of(9_999)).rows()).isEmpty();
            return null;
        })).isZero();
        assertThat(counted(home -> home.mine(PageRequest.of(1)))).isEqualTo(STATEMENTS_FOR_MINE);
    }

    @Test
    @Order(5)
    void theMapOfWhatIsTaughtIsDrawnOnceAndStaysOnPages() {
        CoverageService coverage = new CoverageService();
        set(coverage, "library", LIBRARY);
        set(coverage, "clock", Clock.systemUTC());
        long start = System.nanoTime();
        assertThat(coverage.items()).hasSize(LIBRARY.curriculum().sources().size());
        Duration first = Duration.ofNanos(System.nanoTime() - start);
        start = System.nanoTime();
        coverage.items();
        Duration again = Duration.ofNanos(System.nanoTime() - start);
        LOG.log(Level.INFO, "Coverage drawn in {0} ms, again in {1} ms", first.toMillis(),
                again.toMillis());
        assertThat(again).isLessThan(first);
    }

    @Test
    @Order(6)
    void whatIsAroundAModuleDoesNotGrowWithTheLibrary() {
        SourceTree one = SourceTree.of(Map.of("modules/grand-1/scenarios/grand-1-situation-1.yaml",
                "id: grand-1-situation-1"));
        assertThat(Around.module("grand-1", one, LIBRARY.curriculum()).modules())
                .containsExactly("grand-1");
    }

    private static Library library() {
        Library library = new Library();
        set(library, "revisions", REVISIONS);
        return library;
    }

    /** How many statements the work costs. */
    private static long counted(Function<HomeService, ?> work) {
        return TestDatabase.get().read(em -> {
            HomeService home = new HomeService();
            Drafts drafts = new Drafts();
            set(drafts, "em", em);
            set(home, "drafts", drafts);
            set(home, "library", LIBRARY);
            set(home, "clock", Clock.systemUTC());
            SignedIn author = new SignedIn();
            author.actAs(new Caller(1, "Dr Essai", EnumSet.of(Role.AUTHOR), Language.FR));
            set(home, "signedIn", author);
            long before = selects(em);
            work.apply(home);
            return selects(em) - before;
        });
    }

    private static long selects(EntityManager em) {
        Object[] row = (Object[]) em.createNativeQuery("show session status like 'Com_select'")
                .getSingleResult();
        return Long.parseLong(String.valueOf(row[1]));
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void call(Object target, String name, Class<?> type, Object argument) {
        try {
            var method = target.getClass().getDeclaredMethod(name, type);
            method.setAccessible(true);
            method.invoke(target, argument);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
