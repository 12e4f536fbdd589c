package org.muster.courses.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.Forbidden;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Mistakes;
import org.muster.core.web.api.Texts;
import org.muster.courses.question.AnswerForm;

/** Carries out what a form asks for. A broken rule and what changed meanwhile are told on the page that is shown again. */
@ApplicationScoped
public class Posting {

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
    public boolean carryOut(HttpServletResponse response, Deed deed) throws IOException {
        try {
            deed.run();
            return true;
        } catch (RuleBroken | Conflict refusal) {
            mistakes.add("", texts.of(refusal.key(), refusal.arguments().toArray()));
            return false;
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return true;
        } catch (Forbidden e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return true;
        }
    }

    /** The fields of a form as questions read them. */
    public static AnswerForm form(HttpServletRequest request) {
        return field -> {
            String[] values = request.getParameterValues(field);
            return values == null ? List.of() : List.of(values);
        };
    }

    /** Which button was pressed. */
    public static String button(HttpServletRequest request) {
        String pressed = request.getParameter("do");
        return pressed == null ? "" : pressed;
    }

    /** A field that the form always sends; empty text when it does not. */
    public static String field(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** A script sends forms to keep what was typed and stays on the page. */
    public static boolean isByScript(HttpServletRequest request) {
        return request.getHeader("X-Muster-Saves") != null;
    }
}
