package fr.colloque.authoring;

import fr.colloque.authoring.form.ScenarioForm;
import fr.colloque.authoring.store.Draft;
import fr.colloque.authoring.store.Drafts;
import fr.colloque.catalogue.Library;
import fr.colloque.catalogue.PublicationService;
import fr.colloque.catalogue.Work;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Module;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.question.Gift;
import fr.colloque.core.question.MoodleXml;
import fr.colloque.core.question.Question;
import fr.colloque.core.question.QuestionBank;
import fr.colloque.core.question.QuestionTasks;
import fr.colloque.core.source.ScenarioReader;
import fr.colloque.core.source.ScenarioWriter;
import fr.colloque.platform.security.Allowed;
import fr.colloque.platform.security.Role;
import fr.colloque.platform.security.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The door through which questions of other learning systems come in, and ours leave. */
@ApplicationScoped
public class QuestionService {

    private static final System.Logger LOG = System.getLogger(QuestionService.class.getName());
    private static final int LONGEST_TITLE = 70;

    @Inject Drafts drafts;
    @Inject Library library;
    @Inject PublicationService publication;
    @Inject SignedIn signedIn;
    @Inject Clock clock;

    /** The choices and matches of a module in its current revision. */
    @Allowed({Role.AUTHOR, Role.REVIEWER, Role.ADMINISTRATOR})
    public QuestionFile export(String moduleId, QuestionFile.Format format, Language language) {
        List<Question> questions = library.requireModule(moduleId).module().scenarios().stream()
                .flatMap(s -> questions(s, language)).toList();
        return new QuestionFile(format, language, format == QuestionFile.Format.GIFT
                ? Gift.write(questions) : MoodleXml.write(questions));
    }

    private static Stream<Question> questions(Scenario scenario, Language language) {
        String shown = Stream.concat(Stream.of(scenario.context()),
                        scenario.surface().markables().stream().map(Markable::plain))
                .map(t -> t.in(language).strip()).filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"));
        return scenario.tasks().stream().map(task -> QuestionTasks.question(task,
                scenario.title().in(language), shown, language)).flatMap(Optional::stream);
    }

    /** What taking in this file would do; nothing is changed. GIFT, or Moodle XML where it is XML. */
    @Allowed({Role.AUTHOR, Role.REVIEWER})
    public QuestionReport examine(byte[] file, Language language) {
        String text = new String(file, StandardCharsets.UTF_8);
        QuestionBank bank = text.replace("\uFEFF", "").stripLeading().startsWith("<")
                ? MoodleXml.read(file) : Gift.read(text);
        List<QuestionReport.Taken> taken = new ArrayList<>();
        List<QuestionBank.Left> left = new ArrayList<>(bank.left());
        for (Question question : bank.questions()) {
            String title = title(question);
            QuestionTasks.Taken task = QuestionTasks.task(question, language);
            task.task().ifPresent(t -> taken.add(new QuestionReport.Taken(title, t)));
            task.reason().ifPresent(r -> left.add(new QuestionBank.Left(title, r)));
        }
        return new QuestionReport(taken, left);
    }

    private static String title(Question question) {
        String title = (question.name().isBlank() ? question.text() : question.name())
                .replaceAll("\\s+", " ").strip();
        return title.length() <= LONGEST_TITLE ? title
                : title.substring(0, LONGEST_TITLE - 1).strip() + "…";
    }

    /**
     * Begins a scenario for practice from each question of a file: its task is there, surface,
     * reasons and the other language are for the author to write.
     *
     * @return how many drafts were begun
     * @throws TitleUnusable if a title has no letter or digit
     */
    @Transactional
    @Allowed(Role.AUTHOR)
    public int accept(String moduleId, byte[] file, Language language) {
        Module module = library.requireModule(moduleId).module();
        int number = publication.newestNumber(Work.module(moduleId));
        Set<String> taken = ids();
        List<QuestionReport.Taken> questions = examine(file, language).taken();
        for (QuestionReport.Taken question : questions) {
            String id = new ScenarioIds(taken::contains).unused(question.title());
            taken.add(id);
            Text title = language == Language.FR ? new Text(question.title(), "")
                    : new Text("", question.title());
            String path = FileDraft.scenario(moduleId, id);
            String blank = ScenarioForm.blank(id, title, "post",
                    module.lessons().getFirst().id()).text();
            Scenario scenario = withTask(ScenarioReader.readUnderWork(path, blank).value()
                    .orElseThrow(), question.task());
            drafts.add(new Draft(path, number, ScenarioWriter.write(scenario),
                    signedIn.accountId(), clock.instant()));
        }
        LOG.log(Level.INFO, "{0} questions taken in by account {1}", questions.size(),
                signedIn.accountId());
        return questions.size();
    }

    private Set<String> ids() {
        Set<String> ids = new HashSet<>();
        library.curriculum().modules().forEach(m -> m.scenarios().forEach(s -> ids.add(s.id())));
        drafts.all().forEach(d -> ids.add(d.name()));
        return ids;
    }

    private static Scenario withTask(Scenario blank, Task task) {
        return new Scenario(blank.id(), blank.title(), blank.pool(), blank.pair(), blank.lesson(),
                blank.context(), blank.surface(), List.of(task), blank.why(), blank.rules(),
                blank.recommendations(), blank.cases(), blank.rewrite());
    }
}
