package fr.colloque.certificate;

import fr.colloque.platform.PageRequest;
import java.util.Objects;

/**
 * Which part of a list of certificates to read, and in which order.
 *
 * @param search     part of a name or of an RPPS number; empty for all
 * @param order      what to sort by, one of the names the list knows; others sort by date
 * @param descending the greatest first
 */
public record ListRequest(PageRequest page, String search, String order, boolean descending) {

    private static final int LONGEST = 100;

    public ListRequest {
        Objects.requireNonNull(page, "page");
        search = search == null ? "" : search.strip();
        search = search.substring(0, Math.min(LONGEST, search.length()));
        order = order == null ? "" : order;
    }
}
