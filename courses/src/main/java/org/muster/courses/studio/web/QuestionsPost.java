package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.AddQuestion;

/** The forms of {@code /studio/courses/{draft}/questions}: a question is added to the bank, moved or removed. */
@ApplicationScoped
class QuestionsPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    AddQuestion addQuestion;

    @Inject
    PartDeeds partDeeds;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.QUESTIONS;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(request, response, () -> {
            DraftId draft = DraftId.parse(path.get("draft"));
            if (sent.field("do").equals("add")) {
                String added = addQuestion.toBank(draft, sent.field("type"), sent.field("owner"));
                response.sendRedirect(request.getRequestURI() + "/" + added);
            } else {
                partDeeds.carryOut(draft);
                response.sendRedirect(request.getRequestURI());
            }
        });
    }
}
