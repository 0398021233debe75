package fr.colloque.notice;

/** The mail server surely has not taken a mail. Says why by a code, and never to whom. */
class NotSent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final boolean forGood;

    NotSent(String code, boolean forGood) {
        super(code, null, false, false);
        this.code = code;
        this.forGood = forGood;
    }

    String code() {
        return code;
    }

    /** Whether the server says that trying again would not help. */
    boolean isForGood() {
        return forGood;
    }
}
