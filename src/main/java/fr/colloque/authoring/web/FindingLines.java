package fr.colloque.authoring.web;

import fr.colloque.authoring.ReviewView;
import fr.colloque.authoring.ScenarioRow;
import fr.colloque.authoring.form.WrittenLines;
import fr.colloque.core.check.FindingText;
import fr.colloque.core.check.Hint;
import fr.colloque.core.module.Language;
import fr.colloque.core.source.Finding;
import fr.colloque.core.source.Rule;
import fr.colloque.core.source.ScenarioWriter;
import fr.colloque.platform.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says findings to authors, who know fields and no lines. */
final class FindingLines {

    private static final Pattern SCENARIO = Pattern.compile("modules/.+/scenarios/(.+)\\.yaml");
    private static final Set<String> NOTHING = Set.of("\"\"", "[]");
    private static final Set<String> OF_EMPTY_FIELDS = Set.of(Rule.SCHEMA_LENGTH.code(),
            Rule.SCHEMA_FORM.code(), Rule.SCHEMA_COUNT.code());

    private final Language language;

    FindingLines(Language language) {
        this.language = language;
    }

    /** For the list of a work: leads to the field of the scenario, or to the scenario. */
    List<FindingLine> ofWork(ReviewView work) {
        List<FindingLine> said = new ArrayList<>();
        Map<String, List<Finding>> byFile = work.findings().stream().collect(
                Collectors.groupingBy(Finding::file, TreeMap::new, Collectors.toList()));
        byFile.forEach((file, findings) -> said.addAll(work.scenarios().stream()
                .filter(row -> row.written() && file.equals(row.draft().path())).findFirst()
                .map(row -> inScenario(row, findings))
                .orElseGet(() -> findings.stream().map(this::ofFile).toList())));
        return said;
    }

    private List<FindingLine> inScenario(ScenarioRow row, List<Finding> findings) {
        WrittenLines lines = WrittenLines.of(ScenarioWriter.write(row.scenario()));
        String title = row.scenario().title().in(language);
        return ofScenario(findings, lines).stream().map(line -> new FindingLine(
                (title.isBlank() ? row.id() : title) + " · " + line.place(),
                row.id() + "#f-" + line.target(), line.what(), line.todo())).toList();
    }

    /** Of a file as a whole: leads to the scenario, where it is one. */
    FindingLine ofFile(Finding finding) {
        Matcher scenario = SCENARIO.matcher(finding.file());
        FindingText text = FindingText.of(finding, language);
        return scenario.matches()
                ? new FindingLine(scenario.group(1), scenario.group(1), text.what(), text.todo())
                : new FindingLine(finding.file(), "", text.what(), text.todo());
    }

    /** For the editor, of what no record can hold: leads to the field that is named as file. */
    FindingLine ofForm(Finding finding) {
        return line(finding.file(), finding);
    }

    /** For the editor: leads to the field on whose line it is; what is empty is said once. */
    List<FindingLine> ofScenario(List<Finding> findings, WrittenLines lines) {
        List<FindingLine> said = new ArrayList<>();
        Set<String> empty = new HashSet<>();
        for (Finding finding : findings) {
            String path = lines.path(finding.line());
            boolean nothing = NOTHING.contains(lines.values().getOrDefault(path, ""));
            if (!nothing || !OF_EMPTY_FIELDS.contains(finding.rule())) {
                said.add(line(path, finding));
            } else if (empty.add(path)) {
                said.add(new FindingLine(new FieldName(language).of(path), path,
                        Texts.of(language, "authoring_scenario.text.empty"), ""));
            }
        }
        return said;
    }

    /** For the editor: leads to the field with what may give somebody away. */
    FindingLine ofHint(Hint hint) {
        String trace = hint.trace().code();
        return new FindingLine(new FieldName(language).of(hint.path()), hint.path(),
                Texts.of(language, "authoring_scenario.trace." + trace, hint.words()),
                Texts.of(language, "authoring_scenario.instead." + trace));
    }

    private FindingLine line(String path, Finding finding) {
        String name = new FieldName(language).of(path);
        if (path.endsWith(".handle") && finding.rule().equals(Rule.SCHEMA_FORM.code())) {
            return new FindingLine(name, path,
                    Texts.of(language, "authoring_scenario.hint.handle"), "");
        }
        FindingText text = FindingText.of(finding, language);
        return new FindingLine(name, path, text.what(), text.todo());
    }
}
