package fr.colloque.authoring;

/** What a new scenario looks like; the same for good once it is begun. */
public enum SurfaceKind {
    POST("post"),
    DIRECT_MESSAGE("directMessage"),
    REVIEW("review");

    private final String code;

    SurfaceKind(String code) {
        this.code = code;
    }

    /** The word that files and message keys use. */
    public String code() {
        return code;
    }

    public String getCode() {
        return code;
    }
}
