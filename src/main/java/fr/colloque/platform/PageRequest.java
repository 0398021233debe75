package fr.colloque.platform;

/**
 * Which part of a list to read.
 *
 * @param number the page wanted, from 1
 * @param size   rows on a page, 1 to {@value #LARGEST}
 */
public record PageRequest(int number, int size) {

    public static final int LARGEST = 200;
    private static final int USUAL = 20;

    public PageRequest {
        if (number < 1 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("Not a page: " + number + " of size " + size);
        }
    }

    /** A page of the usual size; anything below 1 is taken for the first. */
    public static PageRequest of(int number) {
        return new PageRequest(Math.max(1, number), USUAL);
    }

    public int offset() {
        return Math.multiplyExact(number - 1, size);
    }
}
