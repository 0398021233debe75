package fr.colloque.platform;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows  the rows of this page, in the order of the list
 * @param total how many rows the whole list has
 */
public record Page<T>(List<T> rows, long total, PageRequest request) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** How many pages there are; an empty list has one, empty, page. */
    public int count() {
        return (int) Math.max(1, Math.ceilDiv(total, request.size()));
    }

    public int number() {
        return request.number();
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public boolean hasPrevious() {
        return number() > 1;
    }

    public boolean hasNext() {
        return number() < count();
    }
}
