package fr.colloque.core.source;

import fr.colloque.core.module.Fragment;
import fr.colloque.core.module.FragmentType;
import fr.colloque.core.module.MarkedText;
import fr.colloque.core.module.Markable;
import fr.colloque.core.module.Person;
import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Task;
import fr.colloque.core.module.Text;
import fr.colloque.core.module.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Scenarios of every shape, made from a seed, with every sign that YAML stumbles over. */
final class SeededScenarios {

    private static final String[] PIECES = {"mardi", "l’hôpital", ": ", " #", "@x_fictif", "\"",
        "\\", "'", "- ", "? ", "{", "}", "[", "]", ", ", "%", "&a", "*a", "!", "|", ">", "`", "\n",
        "  ", "\t", "\u00A0:", "é", "e\u0301", "👩🏽‍⚕️", "null", "true", "0x1F", "1.5", "~", "---",
        "...", "<<", "\u202F"};
    private static final String[] IDS = {"null", "true", "false", "a", "n", "280-signes", "1e5",
        "12", "mardi-soir"};
    private static final String[] SOURCES = {"CSP-R4127-4", "LB-6.5", "S-1", "NULL", "TRUE", "N"};

    private final Random random;

    SeededScenarios(long seed) {
        random = new Random(seed);
    }

    Scenario next() {
        return new Scenario(any(IDS), text(), any(Pool.values()), maybe(() -> any(IDS)),
                "01-" + any(IDS), text(),
                new SeededSurfaces(this, random).next(), tasks(), some(2, 4, this::text),
                ids(1, 4), ids(1, 4), ids(0, 3), maybe(this::text));
    }

    private List<Task> tasks() {
        SeededTasks make = new SeededTasks(this, random);
        List<Task> tasks = new ArrayList<>();
        tasks.add(make.judge());
        tasks.addAll(some(0, 3, make::next));
        return tasks;
    }

    Person person() {
        return new Person(words(), "@dr_" + random.nextInt(99) + "_fictif", markable());
    }

    Markable markable() {
        return new Markable(marked(), marked());
    }

    private MarkedText marked() {
        StringBuilder plain = new StringBuilder(words());
        List<Fragment> fragments = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            int start = plain.length();
            plain.append(words().replaceAll("[\\[\\]|]", "x"));
            fragments.add(new Fragment(any(Fragment.Weight.values()),
                    maybe(() -> any(FragmentType.values())), start, plain.length()));
            plain.append(words());
        }
        return new MarkedText(plain.toString(), fragments);
    }

    Text text() {
        return new Text(words(), words());
    }

    /** At least one letter; no double brackets, which nobody can write. */
    String words() {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            words.append(any(PIECES));
        }
        return words.append('a').toString().replaceAll("\\[+", "[").replaceAll("]+", "]");
    }

    String id() {
        return any(IDS);
    }

    /** The first so many of the sources. */
    List<String> sources(int least, int most) {
        return List.of(SOURCES).subList(0, least + random.nextInt(most - least + 1));
    }

    private List<String> ids(int least, int most) {
        return some(least, most, () -> any(SOURCES)).stream().distinct().toList();
    }

    <T> List<T> some(int least, int most, Supplier<T> make) {
        return Stream.generate(make).limit(least + random.nextInt(most - least + 1)).toList();
    }

    <T> Optional<T> maybe(Supplier<T> make) {
        return random.nextBoolean() ? Optional.of(make.get()) : Optional.empty();
    }

    <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
