package fr.colloque.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.catalogue.AlreadyWithdrawn;
import fr.colloque.catalogue.Concerns;
import fr.colloque.catalogue.NothingBefore;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.catalogue.RevisionRecord;
import fr.colloque.catalogue.RevisionWithdrawn;
import fr.colloque.catalogue.Work;
import fr.colloque.core.module.Scenario;
import fr.colloque.launch.TestDatabase;
import fr.colloque.platform.NotFound;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.Refusal;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReleaseServiceIT {

    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String NOTE = "Le titre est plus neutre.";
    private static final String WHY = "La clé était fausse depuis le début.";

    private static long ines;
    private static long noor;

    @BeforeAll
    static void people() {
        ines = Desk.anAuthor(DATABASE, "release-ines");
        noor = Desk.anAuthor(DATABASE, "release-noor");
    }

    @Test
    void withdrawingTheCurrentRevisionBringsTheOneBeforeBackForNewSittingsOnly() {
        Work work = published("sortie-retrait", "Un merci");
        Object told = DATABASE.read(em -> {
            Desk desk = new Desk(em, ines);
            desk.release.withdraw(work, 2, "  " + WHY + " ", Concerns.LEARNERS);
            return desk.events.getLast();
        });

        assertThat(told).isEqualTo(new RevisionWithdrawn(work.kind(), work.slug(), 2,
                Concerns.LEARNERS));
        assertThat(module(work)).returns(1, PublishedModule::number);
        assertThat(title(module(work))).isNotEqualTo("Un merci");
        assertThat(title(DATABASE.read(em ->
                new Desk(em, ines).library.requireModule(work.slug(), 2)))).isEqualTo("Un merci");
        assertThat(record(work, 2)).returns(false, RevisionRecord::current)
                .returns(WHY, r -> r.withdrawn().reason())
                .returns(ines, r -> r.withdrawn().by());
        assertThat(record(work, 1).current()).isTrue();
    }

    @Test
    void theNextRevisionAfterAWithdrawalHasANumberOfItsOwn() {
        Work work = published("sortie-suite", "Un merci");
        by(ines, d -> d.release.withdraw(work, 2, WHY, Concerns.AUTHORS));
        save(work, "Deux mercis");
        assertThat(DATABASE.read(em -> new Desk(em, ines).drafts.open(scenario(work)))
                .baseNumber()).isEqualTo(1);
        assertThat(publish(work)).isEqualTo(3);
        assertThat(module(work).number()).isEqualTo(3);
    }

    @Test
    void anEarlierRevisionIsWithdrawnWithoutAnybodyNoticing() {
        Work work = published("sortie-ancienne", "Un merci");
        by(ines, d -> d.release.withdraw(work, 1, WHY, Concerns.CERTIFIED));
        assertThat(module(work).number()).isEqualTo(2);
        refused(d -> d.release.withdraw(work, 2, WHY, Concerns.AUTHORS), NothingBefore.class);
        assertThat(module(work).number()).isEqualTo(2);
    }

    @Test
    void aWithdrawalSaysWhyAndHappensOnce() {
        Work work = published("sortie-motif", "Un merci");
        refused(d -> d.release.withdraw(work, 2, "Trop court.", Concerns.AUTHORS),
                TextLength.class);
        refused(d -> d.release.withdraw(work, 2, "x".repeat(1001), Concerns.AUTHORS),
                TextLength.class);
        refused(d -> d.release.withdraw(work, 9, WHY, Concerns.AUTHORS), NotFound.class);
        by(ines, d -> d.release.withdraw(work, 2, WHY, Concerns.AUTHORS));
        refused(d -> d.release.withdraw(work, 2, WHY, Concerns.AUTHORS),
                AlreadyWithdrawn.class);
    }

    @Test
    void anOldRevisionComesBackAsOneDraftAFileThatDiffers() {
        Work work = published("sortie-reprise", "Un merci");
        assertThat(DATABASE.<Integer>read(em -> new Desk(em, noor).release.restore(work, 1)))
                .isEqualTo(1);

        ReviewView view = DATABASE.read(em -> new Desk(em, ines).reviews.view(work));
        assertThat(view.files()).singleElement().returns(scenario(work), FileChange::path);
        assertThat(view.writers()).containsExactly(noor);
        assertThat(view.shown()).isEqualTo(record(work, 1).checksum());
        refused(d -> d.release.restore(work, 1), DraftsInTheWay.class);
    }

    @Test
    void whatIsCurrentIsNotRestored() {
        Work work = published("sortie-courante", "Un merci");
        refused(d -> d.release.restore(work, 2), NothingToRestore.class);
        refused(d -> d.release.restore(work, 0), NotFound.class);
    }

    private static PublishedModule module(Work work) {
        return DATABASE.read(em -> new Desk(em, ines).library.requireModule(work.slug()));
    }

    private static String title(PublishedModule module) {
        return module.module().scenario("merci-operation-mardi-" + module.id())
                .map(Scenario::title).orElseThrow().fr();
    }

    private static RevisionRecord record(Work work, int number) {
        return DATABASE.read(em -> new Desk(em, ines).publication.records(work,
                PageRequest.of(1))).rows().stream().filter(r -> r.row().number() == number)
                .findFirst().orElseThrow();
    }

    /** A module with a second revision, in which a scenario has this title. */
    private static Work published(String module, String title) {
        by(ines, d -> d.publish(module));
        Work work = Work.module(module);
        save(work, title);
        publish(work);
        return work;
    }

    private static void save(Work work, String title) {
        by(ines, d -> {
            FileDraft shown = d.drafts.open(scenario(work));
            d.drafts.save(shown, shown.text().replaceFirst("title: \\{fr: \"[^\"]*\"",
                    "title: {fr: \"" + title + "\""));
        });
    }

    private static int publish(Work work) {
        by(ines, d -> d.reviews.send(work, NOTE, d.reviews.view(work).shown()));
        by(noor, d -> d.reviews.approve(work, null, d.reviews.view(work).shown()));
        return DATABASE.read(em -> {
            Desk desk = new Desk(em, ines);
            return desk.release.publish(work, NOTE, desk.reviews.view(work).shown());
        });
    }

    private static String scenario(Work work) {
        return FileDraft.scenario(work.slug(), "merci-operation-mardi-" + work.slug());
    }

    private static void refused(Consumer<Desk> work, Class<? extends Refusal> why) {
        assertThatThrownBy(() -> by(ines, work)).isInstanceOf(why);
    }

    private static void by(long account, Consumer<Desk> work) {
        DATABASE.inTransaction(em -> work.accept(new Desk(em, account)));
    }
}
