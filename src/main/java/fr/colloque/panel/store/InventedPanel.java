package fr.colloque.panel.store;

import fr.colloque.core.module.Language;
import fr.colloque.core.scoring.Answer;
import fr.colloque.core.scoring.MarkKey;
import fr.colloque.panel.ExpertAnswer;
import fr.colloque.panel.PanelTask;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A panel of people who do not exist, from {@code demo/panel.yaml}.
 *
 * @param written what they answer about a new fact; of words to mark they see most that decide
 * @param experts how many there are
 */
public record InventedPanel(String scenarioId, String task, List<ExpertAnswer> written,
                            int experts) {

    private static final String FILE = "/demo/panel.yaml";
    private static final int SEEN_OF_TEN = 8;
    private static final int TEN = 10;

    public InventedPanel {
        written = List.copyOf(written);
    }

    /** All invented panels. */
    public static List<InventedPanel> all() {
        try (InputStream in = InventedPanel.class.getResourceAsStream(FILE)) {
            Load load = new Load(LoadSettings.builder().setLabel(FILE).build());
            Map<?, ?> file = (Map<?, ?>) load.loadFromInputStream(in);
            return ((List<?>) file.get("panels")).stream().map(p -> of((Map<?, ?>) p)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InventedPanel of(Map<?, ?> panel) {
        List<?> answers = panel.get("answers") instanceof List<?> list ? list : List.of();
        List<ExpertAnswer> written = IntStream.range(0, answers.size()).mapToObj(i -> {
            Map<?, ?> answer = (Map<?, ?>) answers.get(i);
            return new ExpertAnswer(-1L - i, String.valueOf(answer.get("value")),
                    Language.of((String) answer.get("language")), (String) answer.get("reason"));
        }).toList();
        return new InventedPanel((String) panel.get("scenario"), (String) panel.get("task"),
                written, (int) Objects.requireNonNullElse(panel.get("experts"), written.size()));
    }

    public boolean isFor(PanelTask other) {
        return other.scenario().id().equals(scenarioId) && other.kind().equals(task);
    }

    /** What they answer; always the same to the same wording. Marks exist in both languages. */
    public List<ExpertAnswer> answers(PanelTask other) {
        if (other.concordance()) {
            return written;
        }
        Random random = new Random(other.wording().hashCode());
        return IntStream.range(0, 2 * experts).mapToObj(i -> new ExpertAnswer(-1L - i,
                marks(other, language(i), random), language(i), "")).toList();
    }

    private static Language language(int expert) {
        return expert % 2 == 0 ? Language.FR : Language.EN;
    }

    private static String marks(PanelTask task, Language language, Random random) {
        MarkKey key = MarkKey.of(task.scenario().surface(), language);
        Set<Integer> words = Stream.concat(
                        new TreeSet<>(key.decisive()).stream()
                                .filter(w -> random.nextInt(TEN) < SEEN_OF_TEN),
                        new TreeSet<>(key.accepted()).stream()
                                .filter(w -> random.nextInt(TEN) >= SEEN_OF_TEN))
                .collect(Collectors.toSet());
        return new Answer.Marked(words, language).choice();
    }
}
