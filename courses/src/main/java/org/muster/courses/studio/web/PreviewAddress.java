package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.GetHandler;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.EditedDraft;
import org.muster.courses.studio.editing.LookAtDraft;
import org.muster.courses.syllabus.Lesson;

/** {@code /studio/courses/{draft}/preview}: leads to the first lesson, and back to the draft when it is left. */
@ApplicationScoped
class PreviewAddress implements GetHandler, PostHandler {

    @Inject
    PathParameters path;

    @Inject
    LookAtDraft lookAtDraft;

    @Override
    public String path() {
        return Addresses.PREVIEW;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EditedDraft edited = lookAtDraft.look(DraftId.parse(path.get("draft")));
        String draft = Addresses.of(edited.draft().id());
        response.sendRedirect(edited.checked()
                .syllabus()
                .flatMap(syllabus -> syllabus.lessons().findFirst())
                .map(Lesson::id)
                .map(lesson -> draft + "/preview/" + lesson)
                .orElse(draft));
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EditedDraft edited = lookAtDraft.look(DraftId.parse(path.get("draft")));
        response.sendRedirect(Addresses.of(edited.draft().id()));
        return true;
    }
}
