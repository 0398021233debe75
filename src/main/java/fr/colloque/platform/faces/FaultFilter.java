package fr.colloque.platform.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers refusals and faults of servlets and filters as {@link Troubles} says, and takes nothing
 * that is larger than it may be.
 */
public class FaultFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject transient Troubles troubles;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws IOException {
        try {
            UploadTooLarge.refuse(request);
            chain.doFilter(request, response);
        } catch (Exception thrown) {
            troubles.answer(request, response, thrown);
        }
    }
}
