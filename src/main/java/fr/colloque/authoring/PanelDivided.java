package fr.colloque.authoring;

import fr.colloque.platform.Refusal;

/** Experts are of two minds about a new fact: nobody can be measured by them. */
public class PanelDivided extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param scenario the id of the scenario
     */
    public PanelDivided(String scenario) {
        super(Kind.CONFLICT, "authoring.refusal.panelDivided", scenario);
    }
}
