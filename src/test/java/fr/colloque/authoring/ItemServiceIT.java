package fr.colloque.authoring;

import static fr.colloque.Wiring.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.authoring.store.Drafts;
import fr.colloque.core.module.Source;
import fr.colloque.core.source.SourceReader;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.NotFound;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ItemServiceIT {

    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final LocalDate DECREE = LocalDate.of(2020, 12, 25);

    private static long author;

    @BeforeAll
    static void theLibrary() {
        author = Desk.anAuthor(DATABASE, "items");
        DATABASE.inTransaction(em -> new Desk(em, author).publish("essai-droit"));
    }

    @Test
    void aLaterVersionStandsBesideTheOldOneWhichEndsTheDayBefore() {
        FileDraft next = inService((items, desk) ->
                items.supersede(items.open("CSP-R4127-19"), "CSP-R4127-19-2020", DECREE));

        assertThat(next.path()).isEqualTo("content/law/csp/CSP-R4127-19-2020.yaml");
        assertThat(source(next).inForceFrom()).contains(DECREE);
        Source old = source(inService((items, desk) -> items.open("CSP-R4127-19")));
        assertThat(old.until()).contains(LocalDate.of(2020, 12, 24));
        assertThat(old.supersededBy()).contains("CSP-R4127-19-2020");
        assertThatThrownBy(() -> inService((items, desk) -> items.supersede(
                items.open("CSP-R4127-19"), "CSP-R4127-19-2020", DECREE)))
                .isInstanceOf(DraftConflict.class);
    }

    @Test
    void nothingIsBegunUnderAnIdThatIsNoneOrTaken() {
        for (String id : new String[] {"", "../x", "csp", "CSP R4127"}) {
            assertThatThrownBy(() -> inService((items, desk) ->
                    items.supersede(items.open("CSP-R4127-13"), id, DECREE)))
                    .as(id).isInstanceOf(ItemIdUnusable.class);
        }
        assertThatThrownBy(() -> inService((items, desk) ->
                items.supersede(items.open("CSP-R4127-13"), "LB-4.2", DECREE)))
                .isInstanceOf(DraftConflict.class);
        assertThat(inService((items, desk) -> items.open("CSP-R4127-13")).underWay()).isFalse();
    }

    @Test
    void onlyItemsOfTheReferenceAreOpened() {
        for (String id : new String[] {"dpc-periods", "cnom", "essentiel-secret-reseaux", "X"}) {
            assertThatThrownBy(() -> inService((items, desk) -> items.open(id))).as(id)
                    .isInstanceOf(NotFound.class);
        }
    }

    private static Source source(FileDraft file) {
        return SourceReader.read(file.path(), file.text()).value().orElseThrow();
    }

    private static <T> T inService(BiFunction<ItemService, Desk, T> work) {
        return DATABASE.read(em -> {
            Desk desk = new Desk(em, author);
            Drafts rows = new Drafts();
            set(rows, "em", em);
            ItemService items = new ItemService();
            set(items, "drafts", desk.drafts);
            set(items, "rows", rows);
            set(items, "publication", desk.publication);
            return work.apply(items, desk);
        });
    }
}
