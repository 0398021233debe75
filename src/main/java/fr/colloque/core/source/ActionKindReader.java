package fr.colloque.core.source;

import fr.colloque.core.credit.ActionKind;
import fr.colloque.core.module.Course.ActionType;
import java.util.ArrayList;
import java.util.List;

/** The types of action with their names, {@code content/credit/action-types.yaml}. */
public final class ActionKindReader {

    /** Where they stand. */
    public static final String FILE = "content/credit/action-types.yaml";

    private ActionKindReader() { }

    /** All types, in the order of the text; one that is missing or written twice is a finding. */
    public static Reading<List<ActionKind>> read(String file, String text) {
        return Schemas.read(file, text, FileKind.TYPES)
                .then(map -> kinds(file, map.maps("types")));
    }

    private static Reading<List<ActionKind>> kinds(String file, List<YamlNode.Mapping> rows) {
        List<ActionKind> kinds = rows.stream().map(row -> new ActionKind(
                ActionType.valueOf(row.string("id")), Texts.text(row, "name"),
                Texts.text(row, "meaning"))).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ActionType type = kinds.get(i).type();
            if (kinds.subList(0, i).stream().anyMatch(k -> k.type() == type)) {
                findings.add(Finding.of(file, rows.get(i).keyLine("id"), Rule.SCHEMA_REPEATED,
                        "id"));
            }
        }
        return findings.isEmpty() ? Reading.of(kinds) : Reading.faulty(findings);
    }
}
