package org.muster.forums.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.forums.discussion.Wording;

/** What a form that is shown again was filled with. */
@RequestScoped
class FormText {

    @Inject
    HttpServletRequest request;

    boolean isSent() {
        return request.getMethod().equals("POST");
    }

    String field(String name) {
        return Deeds.field(request, name);
    }

    /** The text as it came, cleaned: it goes into the editor again. What is too long comes as bare words. */
    String body() {
        try {
            return Wording.clean(field("body"));
        } catch (RuleBroken tooLong) {
            return field("body").replaceAll("<[^>]*>", " ");
        }
    }

    /** What makes the next sending of the form one sending; the same as long as it is shown again. */
    String key() {
        String sent = field("form");
        return sent.isEmpty() ? Ids.next().toString() : sent;
    }
}
