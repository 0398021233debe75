package fr.colloque.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import fr.colloque.core.module.Language;
import fr.colloque.core.module.Task;
import fr.colloque.core.question.QuestionBank.Reason;
import fr.colloque.core.question.QuestionTasks.Taken;
import fr.colloque.core.source.CurriculumReader;
import fr.colloque.core.source.SourceTree;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionTasksTest {

    @Test
    void choicesTruthsAndMatchesBecomeTasksInOneLanguage() {
        Task.Choose one = (Task.Choose) taken(Samples.QUESTIONS.get(0));
        assertThat(one.several()).isFalse();
        assertThat(one.options()).extracting(Task.Option::right).containsExactly(true, false, false);
        assertThat(one.question().en()).isEmpty();
        assertThat(((Task.Choose) taken(Samples.QUESTIONS.get(1))).several()).isTrue();
        assertThat(((Task.Choose) taken(Samples.QUESTIONS.get(2))).options())
                .extracting(o -> o.text().fr()).containsExactly("Vrai", "Faux");
        Task.Match match = (Task.Match) taken(Samples.QUESTIONS.get(4));
        assertThat(match.items()).hasSize(2);
        assertThat(match.targets()).hasSize(3);
    }

    @Test
    void whatOffersNothingWrongIsNoChoice() {
        assertThat(QuestionTasks.task(Question.picking("", "Qui ?", Question.Kind.SHORT_ANSWER,
                List.of(new Question.Answer("moi", new BigDecimal(100), ""))),
                Language.FR).reason()).contains(Reason.ALL_RIGHT);
    }

    /** Out to GIFT and Moodle XML and back: every bundled choice and match keeps its key. */
    @Test
    void ourTasksComeBackWithTheirKeys() {
        List<Task> tasks = CurriculumReader.read(SourceTree.of(Path.of(""), "modules", "content"))
                .value().orElseThrow().modules().stream().flatMap(m -> m.scenarios().stream())
                .flatMap(s -> s.tasks().stream())
                .filter(t -> t instanceof Task.Choose || t instanceof Task.Match).toList();
        assertThat(tasks).isNotEmpty();
        for (Language language : Language.values()) {
            List<Question> questions = tasks.stream().map(t -> QuestionTasks.question(t, "x",
                    "Avant : {ceci}", language)).flatMap(Optional::stream).toList();
            assertThat(questions).hasSameSizeAs(tasks);
            for (QuestionBank bank : List.of(Gift.read(Gift.write(questions)),
                    MoodleXml.read(MoodleXml.write(questions)
                            .getBytes(StandardCharsets.UTF_8)))) {
                assertThat(bank.left()).isEmpty();
                for (int i = 0; i < tasks.size(); i++) {
                    assertThat(key(QuestionTasks.task(bank.questions().get(i), language)
                            .task().orElseThrow(), language))
                            .isEqualTo(key(tasks.get(i), language));
                }
            }
        }
    }

    private static String key(Task task, Language language) {
        return switch (task) {
            case Task.Choose c -> c.several() + " " + c.options().stream().map(o ->
                    o.text().in(language).strip() + o.right()).toList();
            case Task.Match m -> m.items().stream().map(i -> i.text().in(language).strip() + ">"
                    + m.targets().stream().filter(t -> t.id().equals(i.target())).findFirst()
                            .orElseThrow().text().in(language).strip()).toList().toString();
            default -> throw new AssertionError(task);
        };
    }

    private static Task taken(Question question) {
        Taken taken = QuestionTasks.task(question, Language.FR);
        return taken.task().orElseThrow();
    }
}
