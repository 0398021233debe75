package fr.colloque.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Text;
import fr.colloque.core.source.ScenarioReader;
import fr.colloque.core.source.ScenarioWriter;
import fr.colloque.launch.TestDatabase;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DraftServiceIT {

    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String MODULE = "essai-brouillons";

    private static long ines;
    private static long leo;

    @BeforeAll
    static void publishAModule() {
        ines = Desk.anAuthor(DATABASE, "drafts-ines");
        leo = Desk.anAuthor(DATABASE, "drafts-leo");
        DATABASE.inTransaction(em -> new Desk(em, ines).publish(MODULE));
    }

    @Test
    void whatWasSavedIsShownAtTheNextOpening() {
        FileDraft published = open(scenario("merci-operation-mardi"));
        assertThat(published.underWay()).isFalse();

        FileDraft saved = save(ines, published, "Un");

        assertThat(saved.version()).isPositive();
        assertThat(open(saved.name())).isEqualTo(saved)
                .returns(ines, FileDraft::savedBy)
                .returns(published.text(), FileDraft::published);
        assertThat(title(saved)).isEqualTo("Un");
    }

    @Test
    void whoWasShownAnOlderVersionOverwritesNothing() {
        FileDraft shownToBoth = open(scenario("resultats-en-prive"));
        FileDraft first = save(ines, shownToBoth, "Un");

        assertThatThrownBy(() -> save(leo, shownToBoth, "Deux"))
                .isInstanceOf(DraftConflict.class);
        FileDraft second = save(leo, first, "Deux");
        assertThatThrownBy(() -> save(ines, first, "Trois")).isInstanceOf(DraftConflict.class);

        assertThat(second.version()).isGreaterThan(first.version());
        assertThat(title(open(first.name()))).isEqualTo("Deux");
    }

    @Test
    void aDiscardedDraftIsNotRevivedBySavingOverIt() {
        FileDraft saved = save(ines, open(scenario("lu-sur-internet")), "Un");
        assertThatThrownBy(() -> inDesk(leo, desk -> discard(desk, open("x", saved, 99))))
                .isInstanceOf(DraftConflict.class);

        inDesk(leo, desk -> discard(desk, saved));

        assertThatThrownBy(() -> save(ines, saved, "Deux")).isInstanceOf(DraftConflict.class);
        assertThat(open(saved.name()).underWay()).isFalse();
    }

    @Test
    void aNewScenarioHasAnIdOfItsOwnAndMayBeSavedUnfinished() {
        Text title = new Text("Les « cœurs » d’un soir !", "");
        FileDraft first = inDesk(ines, d -> d.drafts.createScenario(MODULE, title, "post"));
        FileDraft second =
                inDesk(ines, d -> d.drafts.createScenario(MODULE, title, "review"));

        assertThat(first.name()).isEqualTo("les-coeurs-d-un-soir");
        assertThat(second.name()).isEqualTo("les-coeurs-d-un-soir-2");
        assertThat(title(save(ines, first, ""))).isEmpty();
        assertThatThrownBy(() -> inDesk(ines,
                d -> d.drafts.createScenario(MODULE, new Text("…", "…"), "post")))
                .isInstanceOf(TitleUnusable.class);
    }

    private static FileDraft open(String scenarioId) {
        return inDesk(ines, desk -> desk.drafts.open(
                FileDraft.scenario(MODULE, scenarioId)));
    }

    private static FileDraft open(String text, FileDraft like, long version) {
        return new FileDraft(like.path(), text, version,
                like.baseNumber(), like.published(), false, like.savedBy(), like.savedAt());
    }

    private static FileDraft save(long author, FileDraft shown, String title) {
        Scenario scenario = read(shown);
        Scenario changed = new Scenario(scenario.id(), new Text(title, title), scenario.pool(), scenario.pair(),
                scenario.lesson(), scenario.context(), scenario.surface(), scenario.tasks(),
                scenario.why(), scenario.rules(), scenario.recommendations(), scenario.cases(),
                scenario.rewrite());
        return inDesk(author, desk -> desk.drafts.save(shown,
                ScenarioWriter.write(changed)));
    }

    private static Void discard(Desk desk, FileDraft shown) {
        desk.drafts.discard(shown);
        return null;
    }

    private static String title(FileDraft draft) {
        return read(draft).title().fr();
    }

    private static Scenario read(FileDraft draft) {
        return ScenarioReader.readUnderWork(draft.path(), draft.text()).value().orElseThrow();
    }

    private static String scenario(String model) {
        return model + "-" + MODULE;
    }

    private static <T> T inDesk(long author, Function<Desk, T> work) {
        return DATABASE.read(em -> work.apply(new Desk(em, author)));
    }
}
