package fr.colloque.authoring;

import fr.colloque.core.compare.FileDifference;

/**
 * A file that differs between two states of a work.
 *
 * @param before its whole text; empty where there is none
 * @param after  its whole text; empty where there is none
 */
public record ComparedFile(FileDifference difference, String before, String after) {

    public String path() {
        return difference.path();
    }
}
