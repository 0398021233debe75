package fr.colloque.platform;

/**
 * Which part of a list to read.
 *
 * @param number the page wanted, from 1
 * @param size   rows on a page, 1 to {@value #LARGEST}; in files {@value #IN_FILES}
 */
public record PageRequest(int number, int size) {

    public static final int LARGEST = 200;
    public static final int IN_FILES = 2_000;
    private static final int USUAL = 20;

    public PageRequest {
        if (number < 1 || size < 1 || size > IN_FILES) {
            throw new IllegalArgumentException("Not a page: " + number + " of size " + size);
        }
    }

    /** A page of the usual size; anything below 1 is taken for the first. */
    public static PageRequest of(int number) {
        return new PageRequest(Math.max(1, number), USUAL);
    }

    /** The same of a list that leaves as a file. */
    public static PageRequest inFile(int number) {
        return new PageRequest(number, IN_FILES);
    }

    public int offset() {
        return Math.multiplyExact(number - 1, size);
    }
}
