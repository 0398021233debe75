package fr.colloque.certificate.store;

/**
 * How closely a certificate is set. The usual one fits what people are called; the others are for
 * what somebody will be called one day.
 */
enum Density {
    USUAL("10.5", "8.5", 1000),
    CLOSE("9", "8", 1000),
    TIGHT("7.5", "7.5", 1000),
    CUT("7.5", "7.5", 400),
    CUT_SHORT("6.5", "6.5", 160);

    private final String size;
    private final String smallSize;
    private final int longest;

    Density(String size, String smallSize, int longest) {
        this.size = size;
        this.smallSize = smallSize;
        this.longest = longest;
    }

    String size() {
        return size;
    }

    String smallSize() {
        return smallSize;
    }

    /** The text, or its beginning with three dots. */
    String cut(String text) {
        return text.codePointCount(0, text.length()) <= longest ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }
}
