package fr.colloque.platform.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Lets the policy with a nonce replace the strict one: two policies would both apply. */
class OnePolicy extends HttpServletResponseWrapper {

    static final String HEADER = "Content-Security-Policy";

    OnePolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (HEADER.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
