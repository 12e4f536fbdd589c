package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Mistakes;
import org.muster.core.web.api.Texts;
import org.muster.forums.discussion.Writing;

/** Carries out what a form asks for. A broken rule is told on the page that is shown again, at the field it is about. */
@ApplicationScoped
class Deeds {

    private static final List<String> FIELDS = List.of("title", "body", "reason");

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
    boolean carryOut(Deed deed) throws IOException {
        try {
            deed.run();
            return true;
        } catch (RuleBroken broken) {
            mistakes.add(fieldOf(broken.key()), sentence(broken));
            return false;
        }
    }

    String sentence(RuleBroken broken) {
        return texts.of(broken.key(), broken.arguments().toArray());
    }

    static String fieldOf(String key) {
        return FIELDS.stream()
                .filter(field -> key.startsWith("forums." + field + "."))
                .findFirst()
                .orElse("");
    }

    /** A field of the form; empty text when it did not come. */
    static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    static String button(HttpServletRequest request) {
        return field(request, "do");
    }

    /** A script keeps what is typed and stays on the page. */
    static boolean isByScript(HttpServletRequest request) {
        return request.getHeader("X-Muster-Saves") != null;
    }

    /** What is written in a form with a body. */
    static Writing writing(HttpServletRequest request) {
        return new Writing(
                field(request, "body"),
                key(field(request, "form")),
                !field(request, "follow").isEmpty());
    }

    private static UUID key(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException none) {
            return Ids.next();
        }
    }
}
