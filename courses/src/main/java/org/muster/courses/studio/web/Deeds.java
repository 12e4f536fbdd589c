package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Refusal;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Mistakes;
import org.muster.core.web.api.Statuses;
import org.muster.core.web.api.Texts;

/**
 * Carries out what a form asks for. What stands against it is told on the page that is shown again, at the field it is about;
 * to a script in a line of text.
 */
@ApplicationScoped
class Deeds {

    private static final Set<String> FIELDS = Set.of(
            "title",
            "slug",
            "summary",
            "body",
            "number",
            "changes",
            "audience",
            "minutes",
            "stem",
            "value",
            "tolerance",
            "tags",
            "remark",
            "quote",
            "words",
            "note",
            "address");

    @Inject
    Mistakes mistakes;

    @Inject
    Texts texts;

    /** What a form asks for; it answers with a redirect. */
    @FunctionalInterface
    interface Deed {
        void run() throws IOException;
    }

    /** Whether the form was answered; otherwise the page is to be shown again. */
    boolean carryOut(HttpServletRequest request, HttpServletResponse response, Deed deed) throws IOException {
        try {
            deed.run();
            return true;
        } catch (RuleBroken | Conflict refusal) {
            return refused(request, response, refusal);
        }
    }

    private boolean refused(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        String sentence = texts.of(refusal.key(), refusal.arguments().toArray());
        if (isByScript(request)) {
            response.setStatus(Statuses.of(refusal));
            say(response, sentence);
            return true;
        }
        mistakes.add(fieldOf(refusal), sentence);
        return false;
    }

    static String fieldOf(Refusal refusal) {
        String second = refusal.key().startsWith("studio.") ? refusal.key().split("\\.", -1)[1] : "";
        return FIELDS.contains(second)
                ? second
                : refusal.arguments().stream()
                        .map(String::valueOf)
                        .filter(FIELDS::contains)
                        .findFirst()
                        .orElse("");
    }

    /** A script keeps what is typed and stays on the page. */
    static boolean isByScript(HttpServletRequest request) {
        return request.getHeader("X-Muster-Saves") != null;
    }

    static void say(HttpServletResponse response, String line) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(line);
    }
}
