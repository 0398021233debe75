package fr.colloque.authoring;

import fr.colloque.core.module.Scenario;
import fr.colloque.core.module.Verdict;

/**
 * A scenario of a module as it would be published now.
 *
 * @param scenario  what its text says; null where the text cannot be read
 * @param draft     null where nothing is under way
 * @param published whether the current revision has it at all
 * @param moved     whether somebody published another text of it since the draft began
 */
public record ScenarioRow(String id, Scenario scenario, DraftRow draft, boolean published,
                          boolean moved) {

    /** The code of its verdict; empty where none is asked for. */
    public String verdict() {
        return scenario == null ? "" : scenario.verdict().map(Verdict::code).orElse("");
    }

    /** Whether there is a draft that can be read, so that its text is as we write it. */
    public boolean written() {
        return draft != null && scenario != null;
    }
}
