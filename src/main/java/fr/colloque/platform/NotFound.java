package fr.colloque.platform;

/** What was asked for does not exist, or not for the one who asks: the two look the same. */
public class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super(Kind.NOT_FOUND, "refusal.text.notFound");
    }
}
