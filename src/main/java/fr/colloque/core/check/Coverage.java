package fr.colloque.core.check;

import fr.colloque.core.module.Pool;
import fr.colloque.core.module.Source;
import fr.colloque.core.module.Text;
import fr.colloque.core.module.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is taught and practised of one item that lessons and scenarios cite.
 *
 * @param lessons   the lessons whose text cites it
 * @param scenarios those that name it among their rules, recommendations or cases
 */
public record Coverage(Source item, List<Taught> lessons, List<Practised> scenarios) {

    /** A lesson that cites the item. */
    public record Taught(String moduleId, String lessonId, Text title) { }

    /** A scenario that names the item; without a verdict where it asks for none. */
    public record Practised(String moduleId, String scenarioId, Text title, Pool pool,
                            Optional<Verdict> verdict) { }

    /** What is missing, the worst first. */
    public enum Gap { NOTHING, UNPRACTISED, UNTAUGHT, COVERED }

    /** The groups that authors look for. */
    public enum Group {
        RULE, WHITE_PAPER, RECOMMENDATION, CASE;

        /** The word that addresses and message keys use. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Coverage {
        lessons = List.copyOf(lessons);
        scenarios = List.copyOf(scenarios);
    }

    public Group group() {
        return switch (item.kind()) {
            case RULE -> Group.RULE;
            case CASE -> Group.CASE;
            case RECOMMENDATION, FACT -> item.id().startsWith("LB-") ? Group.WHITE_PAPER
                    : Group.RECOMMENDATION;
        };
    }

    public Gap gap() {
        if (scenarios.isEmpty()) {
            return lessons.isEmpty() ? Gap.NOTHING : Gap.UNPRACTISED;
        }
        return lessons.isEmpty() ? Gap.UNTAUGHT : Gap.COVERED;
    }

    /** How many scenarios have this verdict as their key. */
    public long with(Verdict verdict) {
        return scenarios.stream().filter(s -> s.verdict().equals(Optional.of(verdict))).count();
    }

    /** How many scenarios stand in this pool. */
    public long in(Pool pool) {
        return scenarios.stream().filter(s -> s.pool() == pool).count();
    }

    /**
     * Whether whoever guesses from the item alone is always right: several scenarios practise it,
     * all with the same verdict.
     */
    public boolean oneSided() {
        return scenarios.size() > 1
                && scenarios.stream().map(Practised::verdict).distinct().count() == 1;
    }

    /** Whether it holds on this day; what no longer does need not be taught. */
    public boolean inForce(LocalDate day) {
        return item.until().map(last -> !last.isBefore(day)).orElse(true);
    }
}
