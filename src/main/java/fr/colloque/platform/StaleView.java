package fr.colloque.platform;

/** What the page showed has since been changed, in another tab or by somebody else. */
public class StaleView extends Refusal {

    private static final long serialVersionUID = 1L;

    public StaleView() {
        super(Kind.CONFLICT, "refusal.text.stale");
    }
}
