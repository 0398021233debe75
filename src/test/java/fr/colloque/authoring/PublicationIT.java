package fr.colloque.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.colloque.catalogue.Credits;
import fr.colloque.catalogue.PublishedModule;
import fr.colloque.catalogue.ReviewedBy;
import fr.colloque.catalogue.RevisionRecord;
import fr.colloque.catalogue.RevisionRow;
import fr.colloque.catalogue.Work;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Stake;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.scoring.PaperDraw;
import fr.colloque.core.source.ScenarioReader;
import fr.colloque.core.source.ScenarioWriter;
import fr.colloque.core.source.SourceTree;
import fr.colloque.launch.TestDatabase;
import fr.colloque.panel.PanelTask;
import fr.colloque.platform.PageRequest;
import fr.colloque.platform.StaleView;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PublicationIT {

    private static final TestDatabase DATABASE = TestDatabase.get();
    private static final String NOTE = "Le titre est plus neutre.";

    private static long author;
    private static long colleague;
    private static long reviewer;

    @BeforeAll
    static void people() {
        author = Desk.anAuthor(DATABASE, "publication");
        colleague = Desk.anAuthor(DATABASE, "publication-deux");
        reviewer = Desk.anAuthor(DATABASE, "publication-relit");
    }

    @Test
    void draftsBecomeTheNextRevisionAndAreGone() {
        String module = published("essai-publier");
        String id = "merci-operation-mardi-" + module;
        save(module, id, "Un merci");
        SourceTree expected = inDesk(desk -> desk.publication.texts(Work.module(module), 1)).with(
                FileDraft.scenario(module, id),
                inDesk(d -> d.drafts.open(FileDraft.scenario(module, id))).text());
        String shown = approved(module);

        int number = inDesk(d -> d.release.publish(work(module), "  " + NOTE + " ", shown));

        assertThat(number).isEqualTo(2);
        ModuleView after = inDesk(desk -> desk.authoring.module(module));
        assertThat(after.drafts()).isEmpty();
        assertThat(after.review().shown()).isEqualTo(expected.checksum());
        assertThat(after.review().review()).isNull();
        assertThat(after.history().getFirst()).returns(2, RevisionRow::number)
                .returns(NOTE, RevisionRow::note).returns(author, RevisionRow::authorId);
        assertThatThrownBy(() -> inDesk(
                desk -> desk.release.publish(work(module), NOTE, after.review().shown())))
                .isInstanceOf(NothingToPublish.class);
    }

    @Test
    void whatIsDrawnNowIsNewAndWhatWasAnsweredThenStaysOld() {
        String module = published("essai-anciens");
        String id = "merci-operation-mardi-" + module;
        PublishedModule before = inDesk(desk -> desk.library.requireModule(module));
        Scenario answered = before.module().scenario(id).orElseThrow();
        PaperDraw.Candidate kept = candidate(before, answered);

        save(module, id, "Un merci");
        publish(module);

        PublishedModule now = inDesk(desk -> desk.library.requireModule(module));
        Scenario present = now.module().scenario(id).orElseThrow();
        assertThat(present.title().fr()).isEqualTo("Un merci");
        assertThat(candidate(now, present).revision()).isEqualTo(kept.revision() + 1);
        assertThat(inDesk(desk -> desk.library.requireModule(module, kept.revision())).module()
                .scenario(id)).contains(answered);
    }

    @Test
    void whatNobodyApprovedIsNotPublished() {
        String module = published("essai-seul");
        save(module, "merci-operation-mardi-" + module, "Un merci");
        String shown = shown(module);

        assertRefused(module, shown, NotApproved.class);
        byAuthor(d -> d.reviews.send(work(module), NOTE, shown));
        assertRefused(module, shown, NotApproved.class);
        byReviewer(d -> d.reviews.approve(work(module), null, shown));
        int number = inDesk(d -> d.release.publish(work(module), NOTE, shown));
        assertThat(number).isEqualTo(2);
    }

    @Test
    void aRevisionNamesAllWhoWroteAndWhoApprovedAndTheDayOfTheLegalCheck() {
        String module = published("essai-ours");
        save(module, "merci-operation-mardi-" + module, "Un merci");
        DATABASE.inTransaction(em -> edit(new Desk(em, colleague), module,
                "resultats-en-prive-" + module, "Un résultat"));
        byReviewer(d -> d.policy.setLegal(reviewer, true));
        String shown = shown(module);
        byAuthor(d -> d.reviews.send(work(module), NOTE, shown));
        LocalDate day = LocalDate.of(2026, 11, 19);
        byReviewer(d -> d.reviews.approve(work(module), day, shown));

        DATABASE.inTransaction(em ->
                new Desk(em, reviewer).release.publish(work(module), NOTE, shown));
        byReviewer(d -> d.policy.setLegal(reviewer, false));

        RevisionRecord record = inDesk(d -> d.publication.records(work(module),
                PageRequest.of(1))).rows().getFirst();
        assertThat(record.row().authorId()).isEqualTo(reviewer);
        assertThat(record.credits().authors()).containsExactlyInAnyOrder(author, colleague);
        assertThat(record.credits().reviewers()).singleElement()
                .returns(reviewer, ReviewedBy::accountId).returns(true, ReviewedBy::legal)
                .returns(day, ReviewedBy::legalCheck);
        assertThat(inDesk(d -> d.library.requireModule(module)).module().legalCheck())
                .isEqualTo(day);
        assertThat(inDesk(d -> d.reviews.view(work(module))).writers()).isEmpty();
    }

    @Test
    void aModuleWhosePanelIsOfTwoMindsIsNotPublishedUntilTheFactIsReworded() {
        String module = published("essai-panel");
        String id = "merci-operation-mardi-" + module;
        asking(module, id, "Le patient est mort depuis.");
        answered(module, id, "-2", "-2", "2", "2", "0");
        ModuleView shown = inDesk(desk -> desk.authoring.module(module));

        assertThat(shown.findings()).isEmpty();
        String approved = approved(module);
        assertThatThrownBy(() -> inDesk(
                desk -> desk.release.publish(work(module), NOTE, approved)))
                .isInstanceOfSatisfying(PanelDivided.class,
                        refusal -> assertThat(refusal.facts()).containsExactly(id));
        ModuleView after = inDesk(desk -> desk.authoring.module(module));
        assertThat(after.number()).isEqualTo(1);
        assertThat(after.drafts()).hasSize(1);

        asking(module, id, "Le patient est mort il y a dix ans.");
        assertThat(publish(module)).isEqualTo(2);
    }

    @Test
    void oneVoteMoreOnOneSideLetsItBePublished() {
        String module = published("essai-majorite");
        String id = "merci-operation-mardi-" + module;
        asking(module, id, "Le patient est mort depuis.");
        answered(module, id, "-2", "-2", "2", "2", "2");
        assertThat(publish(module)).isEqualTo(2);
    }

    @Test
    void whatChangedSinceItWasShownIsNotPublished() {
        String module = published("essai-vu");
        save(module, "merci-operation-mardi-" + module, "Un merci");
        String approved = approved(module);
        save(module, "merci-operation-mardi-" + module, "Deux mercis");

        assertRefused(module, approved, StaleView.class);
        assertRefused(module, shown(module), NotApproved.class);
        assertThatThrownBy(() -> inDesk(desk -> desk.release.publish(work(module), "Trop peu",
                approved))).isInstanceOf(NoteLength.class);
    }

    @Test
    void aTextThatSomebodyElsePublishedMeanwhileIsReplacedKnowinglyOnly() {
        String module = published("essai-base");
        String id = "merci-operation-mardi-" + module;
        FileDraft mine = save(module, id, "Mon merci");
        inDesk(desk -> desk.publication.publish(Work.module(module),
                edited(desk.publication.texts(Work.module(module), 1), FileDraft.scenario(module, id),
                        text -> text.replace("Réponse à un", "Pour un autre")),
                "Par quelqu’un d’autre.", Credits.NONE));

        assertThat(inDesk(desk -> desk.drafts.open(FileDraft.scenario(module, id))).moved()).isTrue();
        assertRefused(module, shown(module), BaseMoved.class);

        assertThat(inDesk(desk -> desk.drafts.continueFromPublished(mine)).moved()).isFalse();
        assertThat(publish(module)).isEqualTo(3);
    }

    private static String published(String module) {
        return inDesk(desk -> {
            desk.publish(module);
            return module;
        });
    }

    private static void assertRefused(String module, String shown, Class<?> why) {
        assertThatThrownBy(() -> inDesk(d -> d.release.publish(work(module), NOTE, shown)))
                .isInstanceOf(why);
    }

    private static int publish(String module) {
        String shown = approved(module);
        return inDesk(desk -> desk.release.publish(work(module), NOTE, shown));
    }

    /** Has what is under way approved; the checksum of it. */
    private static String approved(String module) {
        String shown = shown(module);
        byAuthor(desk -> desk.reviews.send(work(module), NOTE, shown));
        byReviewer(desk -> desk.reviews.approve(work(module), null, shown));
        return shown;
    }

    private static String shown(String module) {
        return inDesk(desk -> desk.reviews.view(work(module))).shown();
    }

    private static Work work(String module) {
        return Work.module(module);
    }

    private static FileDraft save(String module, String id, String title) {
        return save(module, id, s -> new Scenario(s.id(), new Text(title, title), s.pool(),
                s.pair(), s.lesson(), s.context(), s.surface(), s.tasks(), s.why(), s.rules(),
                s.recommendations(), s.cases(), s.rewrite()));
    }

    /** The same scenario, asking first its own question and then about a new fact. */
    private static void asking(String module, String id, String fact) {
        Task concordance = new Task.Concordance(new Text("Une idée", "An idea"),
                new Text(fact, fact), Stake.ONE);
        save(module, id, s -> new Scenario(s.id(), s.title(), s.pool(), s.pair(), s.lesson(),
                s.context(), s.surface(), List.of(s.tasks().getFirst(), concordance), s.why(),
                s.rules(), s.recommendations(), s.cases(), s.rewrite()));
    }

    private static FileDraft save(String module, String id, UnaryOperator<Scenario> edit) {
        return inDesk(desk -> {
            FileDraft shown = desk.drafts.open(FileDraft.scenario(module, id));
            return desk.drafts.save(shown, ScenarioWriter.write(edit.apply(ScenarioReader
                    .readUnderWork(shown.path(), shown.text()).value().orElseThrow())));
        });
    }

    private static void edit(Desk desk, String module, String id, String title) {
        FileDraft shown = desk.drafts.open(FileDraft.scenario(module, id));
        desk.drafts.save(shown, shown.text().replaceFirst("(?m)^  fr: .*$", "  fr: " + title));
    }

    /** What experts say to the new fact as it is in the draft. */
    private static void answered(String module, String id, String... choices) {
        FileDraft draft = inDesk(desk -> desk.drafts.open(FileDraft.scenario(module, id)));
        PanelTask task = PanelTask.of(module, ScenarioReader.readUnderWork(draft.path(),
                draft.text()).value().orElseThrow()).getLast();
        DATABASE.inTransaction(em -> {
            for (int i = 0; i < choices.length; i++) {
                em.createNativeQuery("insert into panel_answer (wording, expert_id, module_id,"
                                + " scenario_id, task, choice, language, reason, answered_at)"
                                + " values (?, ?, ?, ?, ?, ?, 'fr', '', now(6))")
                        .setParameter(1, task.wording()).setParameter(2, i + 1)
                        .setParameter(3, module).setParameter(4, id)
                        .setParameter(5, task.kind()).setParameter(6, choices[i])
                        .executeUpdate();
            }
        });
    }

    private static SourceTree edited(SourceTree tree, String path, UnaryOperator<String> edit) {
        String before = tree.text(path).orElseThrow();
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        return tree.with(path, after);
    }

    private static PaperDraw.Candidate candidate(PublishedModule module, Scenario scenario) {
        return module.candidates(scenario.pool()).stream()
                .filter(c -> c.scenarioId().equals(scenario.id())).findFirst().orElseThrow();
    }

    private static <T> T inDesk(Function<Desk, T> work) {
        return DATABASE.read(em -> work.apply(new Desk(em, author)));
    }

    private static void byAuthor(Consumer<Desk> work) {
        DATABASE.inTransaction(em -> work.accept(new Desk(em, author)));
    }

    private static void byReviewer(Consumer<Desk> work) {
        DATABASE.inTransaction(em -> work.accept(new Desk(em, reviewer)));
    }
}
