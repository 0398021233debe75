package fr.colloque.admin.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Values as addresses hold them. */
final class Address {

    private Address() { }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
