package fr.colloque.core.check;

/** One thing, or a few of a kind, that every scenario is held to. */
@FunctionalInterface
interface ScenarioRule {

    /** Reports what is wrong to the scenario at hand. */
    void check(ScenarioAtHand at);
}
