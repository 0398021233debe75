package fr.colloque.catalogue.store;

import static fr.colloque.catalogue.store.KeptRevisions.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.Rows;
import fr.colloque.catalogue.Concerns;
import fr.colloque.catalogue.Credits;
import fr.colloque.catalogue.ReviewedBy;
import fr.colloque.catalogue.RevisionKind;
import fr.colloque.catalogue.RevisionRecord;
import fr.colloque.catalogue.RevisionRow;
import fr.colloque.catalogue.ShelfMark;
import fr.colloque.catalogue.Withdrawn;
import fr.colloque.catalogue.Work;
import fr.colloque.catalogue.store.Revision.Origin;
import fr.colloque.core.source.SourceTree;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.Page;
import fr.colloque.platform.PageRequest;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    void whatIsPublishedOrWithdrawnMovesTheMark() {
        ShelfMark before = mark();
        publish(1, OLD, Origin.BUNDLED);
        ShelfMark published = mark();
        assertThat(published.newestId()).isGreaterThan(before.newestId());
        withdraw(1);
        assertThat(mark()).isNotEqualTo(published)
                .returns(published.newestId(), ShelfMark::newestId);
    }

    @Test
    void aWithdrawnRevisionGivesWayToTheOneBeforeAndKeepsItsNumberAndTexts() {
        publish(1, OLD, Origin.BUNDLED);
        publish(2, NEW, Origin.STUDIO);
        withdraw(2);

        assertThat(database.<Integer>read(em -> with(em).currentNumber(Work.module(module))))
                .isEqualTo(1);
        assertThat(newest(RevisionKind.MODULE)).isEqualTo(2);
        List<Revision> current = database.read(em -> with(em).current());
        assertThat(current).filteredOn(r -> r.slug().equals(module))
                .extracting(Revision::number).containsExactly(1);
        assertThat(files(2)).isEqualTo(NEW.files());
    }

    @Test
    void theRecordTellsWhoseItIsAndWhatBecameOfIt() {
        long somebody = Rows.aDoctor();
        ReviewedBy approval = new ReviewedBy(somebody, true, LocalDate.of(2026, 3, 10), NOON);
        publish(1, OLD, Origin.BUNDLED);
        database.inTransaction(em -> with(em).add(new Revision(Work.module(module), 2, NEW,
                Origin.STUDIO, "note 2", somebody, NOON)
                .due(new Credits(Set.of(somebody), List.of(approval)))));
        withdraw(2);

        Page<RevisionRecord> records = database.read(
                em -> with(em).records(Work.module(module), PageRequest.of(1)));
        assertThat(records.total()).isEqualTo(2);
        assertThat(records.rows().getFirst())
                .returns(new Credits(Set.of(somebody), List.of(approval)),
                        RevisionRecord::credits)
                .returns(NEW.checksum(), RevisionRecord::checksum)
                .returns(false, RevisionRecord::current)
                .returns("Elle induit en erreur.", r -> r.withdrawn().reason());
        assertThat(records.rows().getLast()).returns(Credits.NONE, RevisionRecord::credits)
                .returns(null, RevisionRecord::withdrawn)
                .returns(true, RevisionRecord::current);
    }

    private void withdraw(int number) {
        database.inTransaction(em -> {
            Revision revision = with(em).find(Work.module(module), number).orElseThrow();
            with(em).add(new Withdrawal(revision.id(), new Withdrawn("Elle induit en erreur.",
                    Concerns.LEARNERS, Rows.aDoctor(), NOON)));
        });
    }

    private void publish(int number, SourceTree tree, Origin origin) {
        database.inTransaction(em -> with(em).add(new Revision(Work.module(module),
                number, tree, origin, "note " + number, null, NOON)));
    }

    private ShelfMark mark() {
        return database.read(em -> with(em).mark());
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
