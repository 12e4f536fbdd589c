package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.PlaceQuestion;
import org.muster.courses.studio.editing.ReviseQuestion;
import org.muster.courses.studio.editing.Saved;

/** The forms of {@code /studio/courses/{draft}/questions/{part}}. */
@ApplicationScoped
class QuestionPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    ReviseQuestion reviseQuestion;

    @Inject
    PlaceQuestion placeQuestion;

    @Inject
    PartDeeds partDeeds;

    @Inject
    SavedWords saved;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.QUESTION;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(request, response, () -> {
            DraftId draft = DraftId.parse(path.get("draft"));
            switch (sent.field("do")) {
                case "save" -> saved.tell(revised(draft), request, response);
                case "place" -> {
                    placeQuestion.place(draft, path.get("part"));
                    response.sendRedirect(request.getRequestURI());
                }
                default -> {
                    partDeeds.carryOut(draft);
                    response.sendRedirect(Addresses.of(draft));
                }
            }
        });
    }

    private Saved revised(DraftId draft) {
        return reviseQuestion.revise(draft, path.get("part"), sent::field, sent.version());
    }
}
