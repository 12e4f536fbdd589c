package org.muster.core.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Handles the plain form of a route without the page's help, so that the form works from anywhere it may come from. */
public interface PostHandler {

    /** The route it answers, such as {@code /login}. */
    String path();

    /**
     * Handles the form: answers with a redirect and returns true, or leaves request attributes for the page and returns
     * false, so that the page is shown again.
     */
    boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Whether the form may bring files ({@code multipart/form-data}, read with {@link Upload}); others are refused with 415. */
    default boolean takesFiles() {
        return false;
    }
}
