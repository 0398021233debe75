package fr.colloque.core.scoring;

import fr.colloque.core.module.Conversation;
import fr.colloque.core.module.Language;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Region;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Surface;
import fr.colloque.core.module.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether answers given to one state of a scenario mean the same in another: only then may they be
 * scored by its key. Titles, reasons and keys may differ; what could be picked may not.
 */
public final class SameQuestions {

    private SameQuestions() { }

    /** Whether every answer to the one is the same answer to the other. */
    public static boolean in(Scenario answered, Scenario corrected) {
        List<Task> before = answered.tasks();
        List<Task> after = corrected.tasks();
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            boolean same = before.get(i).kind().equals(after.get(i).kind())
                    && choices(before.get(i), answered.surface())
                            .equals(choices(after.get(i), corrected.surface()));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** What there is to pick, in words that are equal where the same can be picked. */
    private static Object choices(Task task, Surface surface) {
        return switch (task) {
            case Task.Judge judge -> "";
            case Task.Mark mark -> words(surface);
            case Task.MarkImage image -> regions(surface);
            case Task.Rule rule -> Set.copyOf(rule.options());
            case Task.Choose choose -> List.of(choose.several(),
                    ids(choose.options(), Task.Option::id));
            case Task.Match match -> List.of(ids(match.items(), Task.Item::id),
                    ids(match.targets(), Task.Target::id));
            case Task.Order order -> ids(order.actions(), Task.Action::id);
            case Task.Converse converse -> steps(converse.conversation());
            case Task.Concordance concordance ->
                    List.of(concordance.hypothesis(), concordance.fact());
            case Task.Rewrite rewrite -> "";
        };
    }

    /** Answers number the words of all markable texts. */
    private static List<String> words(Surface surface) {
        return Arrays.stream(Language.values()).flatMap(language -> surface.markables().stream()
                .map(text -> plain(text, language))).toList();
    }

    private static String plain(Markable text, Language language) {
        return text.in(language).plain();
    }

    private static Set<Object> regions(Surface surface) {
        return surface.regions().stream().map(SameQuestions::place).collect(Collectors.toSet());
    }

    private static Object place(Region region) {
        return List.of(region.id(), region.left(), region.top(), region.width(), region.height());
    }

    private static Set<List<String>> steps(Conversation conversation) {
        return Stream.concat(Stream.of(List.of(conversation.start())),
                conversation.steps().stream().flatMap(step -> step.choices().stream()
                        .map(c -> List.of(step.id(), c.id(), c.to())))).collect(Collectors.toSet());
    }

    private static <T> Set<String> ids(List<T> all, Function<T, String> id) {
        return all.stream().map(id).collect(Collectors.toSet());
    }
}
