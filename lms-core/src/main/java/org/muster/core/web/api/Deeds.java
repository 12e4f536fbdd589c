package org.muster.core.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.muster.core.kernel.RuleBroken;

/** Carries out what a plain form asks for ({@link PostHandler}). A broken rule is told on the page, which is shown again. */
@ApplicationScoped
public class Deeds {

    @Inject
    Mistakes mistakes;

    @Inject
    Texts texts;

    /** What a form asks for; it answers with a redirect. */
    @FunctionalInterface
    public interface Deed {

        /** Does it and answers, or throws {@link RuleBroken}. */
        void run() throws IOException;
    }

    /** Whether the form was answered; otherwise the page is to be shown again, with a mistake of the whole form. */
    public boolean carryOut(Deed deed) throws IOException {
        return carryOut("", deed);
    }

    /** The same; a mistake stands at the field of that id. */
    public boolean carryOut(String field, Deed deed) throws IOException {
        try {
            deed.run();
            return true;
        } catch (RuleBroken broken) {
            mistakes.add(field, texts.of(broken.key(), broken.arguments().toArray()));
            return false;
        }
    }

    /** A field of the form; empty text when it did not come. */
    public static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
