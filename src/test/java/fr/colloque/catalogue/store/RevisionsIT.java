package fr.colloque.catalogue.store;

import static fr.colloque.catalogue.store.KeptRevisions.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.RevisionRow;
import fr.colloque.catalogue.Work;
import fr.colloque.catalogue.store.Revision.Origin;
import fr.colloque.core.source.SourceTree;
import fr.colloque.launch.TestDatabase;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RevisionsIT {

    private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");
    private static final SourceTree OLD = SourceTree.of(Map.of(
            "modules/m/module.yaml", "id: m\ntitle: « l’été » 👩🏽‍⚕️\n",
            "modules/m/a.md", "Old."));
    private static final SourceTree NEW = OLD.with("modules/m/a.md", "New.");

    private final TestDatabase database = TestDatabase.get();
    private final String module = "m-" + UUID.randomUUID();

    @Test
    void whereNothingWasPublishedThereIsNothing() {
        assertThat(newest(RevisionKind.MODULE)).isZero();
        assertThat(bundledChecksum()).isEmpty();
        assertThat(find(RevisionKind.MODULE, 1)).isEmpty();
        assertThat(history()).isEmpty();
    }

    @Test
    void everyRevisionIsReadAsItWasPublished() {
        publish(1, OLD, Origin.BUNDLED);
        publish(2, NEW, Origin.STUDIO);
        assertThat(newest(RevisionKind.MODULE)).isEqualTo(2);
        assertThat(files(1)).isEqualTo(OLD.files());
        assertThat(files(2)).isEqualTo(NEW.files());
    }

    @Test
    void theNewestOfEverythingIsCurrent() {
        publish(1, OLD, Origin.BUNDLED);
        publish(2, NEW, Origin.STUDIO);
        List<Revision> current = database.read(em -> with(em).current());
        assertThat(current).filteredOn(r -> r.slug().equals(module))
                .singleElement().satisfies(r -> {
                    assertThat(r.number()).isEqualTo(2);
                    assertThat(r.files()).isEqualTo(NEW.files());
                });
    }

    @Test
    void aModuleAndACourseOfTheSameNameAreTwoThings() {
        publish(1, OLD, Origin.BUNDLED);
        assertThat(newest(RevisionKind.COURSE)).isZero();
        assertThat(find(RevisionKind.COURSE, 1)).isEmpty();
    }

    @Test
    void whatAnAuthorPublishedDoesNotHideWhatWasBundled() {
        publish(1, OLD, Origin.BUNDLED);
        publish(2, NEW, Origin.STUDIO);
        assertThat(bundledChecksum())
                .contains(OLD.checksum());
    }

    @Test
    void theNewestBundledTextCounts() {
        publish(1, OLD, Origin.BUNDLED);
        publish(2, NEW, Origin.BUNDLED);
        assertThat(bundledChecksum())
                .contains(NEW.checksum());
    }

    @Test
    void aNumberIsGivenOnce() {
        publish(1, OLD, Origin.BUNDLED);
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> publish(1, NEW, Origin.BUNDLED))
                .withStackTraceContaining("revision_number");
        assertThat(files(1)).isEqualTo(OLD.files());
    }

    @Test
    void theHistoryTellsTheNewestFirst() {
        publish(1, OLD, Origin.BUNDLED);
        publish(2, NEW, Origin.BUNDLED);
        assertThat(history()).containsExactly(
                new RevisionRow(module, 2, "note 2", null, NOON),
                new RevisionRow(module, 1, "note 1", null, NOON));
    }

    @Test
    void whatIsPublishedMovesTheNewestId() {
        long before = newestId();
        publish(1, OLD, Origin.BUNDLED);
        assertThat(newestId()).isGreaterThan(before);
    }

    private void publish(int number, SourceTree tree, Origin origin) {
        database.inTransaction(em -> with(em).add(new Revision(Work.module(module),
                number, tree, origin, "note " + number, null, NOON)));
    }

    private long newestId() {
        return database.read(em -> with(em).newestId());
    }

    private int newest(RevisionKind kind) {
        return database.read(em -> with(em).newestNumber(new Work(kind, module)));
    }

    private Optional<String> bundledChecksum() {
        return database.read(em -> with(em).newestBundledChecksum(Work.module(module)));
    }

    private List<RevisionRow> history() {
        return database.read(em -> with(em).history(Work.module(module)));
    }

    private Optional<Revision> find(RevisionKind kind, int number) {
        return database.read(em -> with(em).find(new Work(kind, module), number));
    }

    private Map<String, String> files(int number) {
        return database.read(em -> with(em).find(Work.module(module), number)
                .orElseThrow().files());
    }
}
