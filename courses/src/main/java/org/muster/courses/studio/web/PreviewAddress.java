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
import org.muster.courses.studio.editing.PreviewDraft;
import org.muster.courses.studio.editing.PreviewDraft.Previewed;
import org.muster.courses.syllabus.Lesson;

/** {@code /studio/courses/{draft}/preview}: leads to the first lesson, and when it is left back to the draft, for readers to all drafts. */
@ApplicationScoped
class PreviewAddress implements GetHandler, PostHandler {

    @Inject
    PathParameters path;

    @Inject
    PreviewDraft previewDraft;

    @Override
    public String path() {
        return Addresses.PREVIEW;
    }

    @Override
    public void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Previewed previewed = looked();
        response.sendRedirect(previewed
                .edited()
                .checked()
                .syllabus()
                .flatMap(syllabus -> syllabus.lessons().findFirst())
                .map(Lesson::id)
                .map(lesson -> Addresses.preview(draft(previewed)) + "/" + lesson)
                .orElseGet(() -> back(previewed)));
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(back(looked()));
        return true;
    }

    private Previewed looked() {
        return previewDraft.look(DraftId.parse(path.get("draft")));
    }

    private static String back(Previewed previewed) {
        return previewed.written() ? Addresses.of(draft(previewed)) : Addresses.READING;
    }

    private static DraftId draft(Previewed previewed) {
        return previewed.edited().draft().id();
    }
}
