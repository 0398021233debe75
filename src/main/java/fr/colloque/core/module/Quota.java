package fr.colloque.core.module;

/** How many scenarios of each verdict a paper holds; none negative, at least one in all. */
public record Quota(int none, int caution, int breach) {

    public Quota {
        if (none < 0 || caution < 0 || breach < 0 || none + caution + breach == 0) {
            throw new IllegalArgumentException("Not a quota: " + none + caution + breach);
        }
    }

    public int of(Verdict verdict) {
        return switch (verdict) {
            case NONE -> none;
            case CAUTION -> caution;
            case BREACH -> breach;
        };
    }

    public int total() {
        return none + caution + breach;
    }
}
