package fr.colloque.platform.jobs;

import java.io.Serializable;

/**
 * How far a batch has come.
 *
 * @param failed what was given up after its last try
 */
public record Progress(long done, long failed, long total) implements Serializable {

    private static final int WHOLE = 100;

    public boolean isFinished() {
        return done + failed >= total;
    }

    /** Done or given up, 0 to 100, never 100 before the end. */
    public int percent() {
        return total == 0 ? WHOLE : (int) ((done + failed) * WHOLE / total);
    }
}
