package fr.colloque.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.colloque.catalogue.store.KeptRevisions;
import fr.colloque.core.source.SourceTree;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.audit.Audits;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublicationServiceIT {

    private static final Instant NOON = Instant.parse("2026-03-11T12:00:00Z");
    private static final SourceTree OLD = SourceTree.of(Map.of("modules/m/a.md", "Old."));
    private static final SourceTree NEW = SourceTree.of(Map.of("modules/m/a.md", "New."));

    private final TestDatabase database = TestDatabase.get();
    private final Heard<RevisionPublished> heard = new Heard<>();
    private final String module = "m-" + UUID.randomUUID();

    @Test
    void theSameBundledTextIsPublishedOnce() {
        bundle(OLD);
        bundle(OLD);
        bundle(SourceTree.of(Map.copyOf(OLD.files())));
        assertThat(history()).containsExactly(new RevisionRow(module, 1, "", null, NOON));
        assertThat(heard.events)
                .containsExactly(new RevisionPublished(RevisionKind.MODULE, module, 1));
    }

    @Test
    void aNewBundledTextIsTheNextRevision() {
        bundle(OLD);
        bundle(NEW);
        bundle(NEW);
        assertThat(history()).extracting(RevisionRow::number).containsExactly(2, 1);
        assertThat(heard.events).extracting(RevisionPublished::number).containsExactly(1, 2);
    }

    @Test
    void anOldRevisionStaysReadable() {
        bundle(OLD);
        bundle(NEW);
        assertThat(texts(1)).isEqualTo(OLD);
        assertThat(texts(2)).isEqualTo(NEW);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> texts(3));
    }

    @Test
    void aTextThatComesBackIsPublishedAgain() {
        bundle(OLD);
        bundle(NEW);
        bundle(OLD);
        assertThat(history()).extracting(RevisionRow::number).containsExactly(3, 2, 1);
        assertThat(texts(3)).isEqualTo(OLD);
    }

    private void bundle(SourceTree tree) {
        database.inTransaction(em -> with(em).publishBundled(Work.module(module), tree));
    }

    private SourceTree texts(int number) {
        return database.read(em -> with(em).texts(Work.module(module), number));
    }

    private List<RevisionRow> history() {
        return database.read(em -> with(em).history(Work.module(module)));
    }

    private PublicationService with(EntityManager em) {
        PublicationService service = new PublicationService();
        service.revisions = KeptRevisions.with(em);
        service.em = em;
        service.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        service.published = heard;
        service.audit = Audits.over(em, 0);
        return service;
    }
}
