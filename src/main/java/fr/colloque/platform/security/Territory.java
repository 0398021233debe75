package fr.colloque.platform.security;

import java.util.Map;
import java.util.Set;

/**
 * Which part of the application a path lies in, and who is let in there.
 *
 * <p>An early sign only: what a caller may really do is decided at the service doors.
 */
public enum Territory {

    /** Pages and files for anybody. */
    PUBLIC(Set.of()),

    /** Where somebody must have signed in. */
    PERSONAL(Set.of()),

    /** The authors' desk. */
    AUTHORING(Set.of(Role.AUTHOR, Role.REVIEWER)),

    /** What of the authors' desk administrators look at, too. */
    COMPARING(Set.of(Role.AUTHOR, Role.REVIEWER, Role.ADMINISTRATOR)),

    /** Where authors propose to score a scenario again, and administrators decide. */
    RESCORING(Set.of(Role.AUTHOR, Role.ADMINISTRATOR)),

    /** What doctors say of courses, for those who can make them better. */
    SURVEYS(Set.of(Role.AUTHOR, Role.ADMINISTRATOR)),

    /** The experts' pages. */
    PANEL(Set.of(Role.EXPERT)),

    /** The administrators' desk. */
    ADMIN(Set.of(Role.ADMINISTRATOR));

    private static final Map<String, Territory> EXCEPTIONS = Map.of(
            "/account/sign-in", PUBLIC, "/account/sign-out", PUBLIC,
            "/certificate/verify", PUBLIC, "/authoring/compare", COMPARING,
            "/authoring/media", COMPARING,
            "/authoring/rescoring", RESCORING, "/notice/unsubscribe", PUBLIC,
            "/evidence/verify", PUBLIC, "/survey/report", SURVEYS);

    private static final Map<String, Territory> BY_FOLDER = Map.ofEntries(
            Map.entry("account", PERSONAL),
            Map.entry("admin", ADMIN),
            Map.entry("api", PUBLIC),
            Map.entry("attempt", PERSONAL),
            Map.entry("authoring", AUTHORING),
            Map.entry("badge", PUBLIC),
            Map.entry("catalogue", PUBLIC),
            Map.entry("certificate", PERSONAL),
            Map.entry("credit", PERSONAL),
            Map.entry("enrolment", PERSONAL),
            Map.entry("evidence", PERSONAL),
            Map.entry("help", PUBLIC),
            Map.entry("insight", PERSONAL),
            Map.entry("lesson", PERSONAL),
            Map.entry("media", PUBLIC),
            Map.entry("notice", PERSONAL),
            Map.entry("panel", PANEL),
            Map.entry("privacy", PERSONAL),
            Map.entry("reference", PUBLIC),
            Map.entry("refresher", PERSONAL),
            Map.entry("resources", PUBLIC),
            Map.entry("survey", PERSONAL),
            Map.entry("verify", PUBLIC));

    private final Set<Role> roles;

    Territory(Set<Role> roles) {
        this.roles = roles;
    }

    /** The territory of a path inside the application; a folder nobody has named is public. */
    public static Territory of(String path) {
        return EXCEPTIONS.entrySet().stream().filter(e -> path.startsWith(e.getKey()))
                .map(Map.Entry::getValue).findFirst().orElseGet(() -> named(folderOf(path)));
    }

    static boolean isNamed(String folder) {
        return BY_FOLDER.containsKey(folder);
    }

    private static Territory named(String folder) {
        return BY_FOLDER.getOrDefault(folder, PUBLIC);
    }

    private static String folderOf(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? "" : path.substring(1, end);
    }

    /** Whether pages here are made of PrimeFaces components and send its policy. */
    public boolean isDesk() {
        return this == AUTHORING || this == COMPARING || this == RESCORING || this == ADMIN;
    }

    public boolean needsSignIn() {
        return this != PUBLIC;
    }

    /** Whether somebody with these roles is let in. */
    public boolean admits(Caller caller) {
        return roles.isEmpty() || caller.hasAny(roles.toArray(Role[]::new));
    }
}
