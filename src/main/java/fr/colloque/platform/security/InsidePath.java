package fr.colloque.platform.security;

import java.util.regex.Pattern;

/** A way back inside the application, as a query parameter may ask for it. */
public final class InsidePath {

    private static final String HOME = "/";
    private static final int LONGEST = 1000;

    /** One slash, then no second one, and nothing a browser may take for a slash or a line end. */
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\\"<>]]*");

    private InsidePath() {
    }

    /** The wanted path where it is safe to go there, and the home page where it is not. */
    public static String orHome(String wanted) {
        return isSafe(wanted) ? wanted : HOME;
    }

    static boolean isSafe(String wanted) {
        return wanted != null && wanted.length() <= LONGEST && SAFE.matcher(wanted).matches();
    }
}
