package fr.colloque.platform;

/** A form arrived in a shape that no page of ours gives it. */
public class Malformed extends Refusal {

    private static final long serialVersionUID = 1L;

    public Malformed() {
        super(Kind.INVALID, "refusal.text.malformed");
    }
}
