package fr.colloque.admin.web;

import fr.colloque.certificate.ListRequest;
import fr.colloque.platform.Ids;
import fr.colloque.platform.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** What the address of a file says: how its list is narrowed and sorted. */
record Asked(HttpServletRequest request) {

    /** A value; empty for none. */
    String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /** A number; 0 for none. */
    long number(String name) {
        return text(name).isEmpty() ? 0 : Ids.require(text(name));
    }

    /** One part of the list. */
    ListRequest of(PageRequest page) {
        return new ListRequest(page, text("search"), text("order"), text("down").equals("true"));
    }
}
