package org.muster.core.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.kernel.JsonParts;

/** What is left to say when even the error page fails, such as while the database is gone: it asks nobody for anything. */
final class LastWords {

    private static final String FOR_PEOPLE = "Muster: back in a moment. Try again in a minute.\n"
            + "Muster: yn ôl mewn munud. Rhowch gynnig arall arni ymhen munud.\n";
    private static final String A_MINUTE = "60";

    private LastWords() {}

    static void say(HttpServletResponse response, boolean forPrograms) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", A_MINUTE);
        response.setContentType(forPrograms ? "application/problem+json" : "text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(forPrograms ? problem() : FOR_PEOPLE);
    }

    private static String problem() {
        return JsonParts.JSON
                .createObjectBuilder()
                .add("type", "about:blank")
                .add("title", "Back in a moment")
                .add("status", HttpServletResponse.SC_SERVICE_UNAVAILABLE)
                .add("detail", "Try again in a minute.")
                .build()
                .toString();
    }
}
