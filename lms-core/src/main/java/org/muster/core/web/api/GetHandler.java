package org.muster.core.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers the GET and HEAD of a route that has no page: {@link Route#answered}. Who may ask is settled before; a
 * {@link org.muster.core.kernel.Refusal} becomes its error page.
 */
public interface GetHandler {

    /** The route it answers, such as {@code /webinars/{webinar}.ics}. */
    String path();

    /** Writes the answer. For files {@link Downloads} does the rest. */
    void get(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
