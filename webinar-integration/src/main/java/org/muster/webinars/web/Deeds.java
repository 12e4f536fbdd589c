package org.muster.webinars.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Mistakes;
import org.muster.core.web.api.Texts;

/** Carries out what a form asks for. A broken rule is told on the page that is shown again. */
@ApplicationScoped
public class Deeds {

    @Inject
    Mistakes mistakes;

    @Inject
    Texts texts;

    /** What a form asks for; it answers with a redirect. */
    @FunctionalInterface
    public interface Deed {
        void run() throws IOException;
    }

    /** Whether the form was answered; otherwise the page is to be shown again. */
    public boolean carryOut(Deed deed) throws IOException {
        try {
            deed.run();
            return true;
        } catch (RuleBroken broken) {
            mistakes.add("", texts.of(broken.key(), broken.arguments().toArray()));
            return false;
        }
    }

    /** A field of the form; empty text when it did not come. */
    public static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
