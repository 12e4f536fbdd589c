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
import org.muster.courses.studio.editing.LessonWords;
import org.muster.courses.studio.editing.ReviseLesson;
import org.muster.courses.studio.editing.Saved;

/** The forms of {@code /studio/courses/{draft}/lessons/{part}}. */
@ApplicationScoped
class LessonPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    ReviseLesson reviseLesson;

    @Inject
    AddQuestion addQuestion;

    @Inject
    PartDeeds partDeeds;

    @Inject
    SavedWords saved;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.LESSON;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(request, response, () -> {
            DraftId draft = DraftId.parse(path.get("draft"));
            if (sent.field("do").equals("save")) {
                saved.tell(revised(draft), request, response);
            } else if (sent.field("do").equals("add-check")) {
                String added = addQuestion.toLesson(draft, sent.field("type"), path.get("part"));
                response.sendRedirect(Addresses.of(draft) + "/questions/" + added);
            } else {
                partDeeds.carryOut(draft);
                boolean gone = sent.field("part").equals(path.get("part"));
                response.sendRedirect(gone ? Addresses.of(draft) : request.getRequestURI());
            }
        });
    }

    private Saved revised(DraftId draft) {
        LessonWords words = new LessonWords(sent.field("title"), sent.number("minutes", 0), sent.field("body"));
        return reviseLesson.revise(draft, path.get("part"), words, sent.version());
    }
}
