package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.CourseWords;
import org.muster.courses.studio.editing.DiscardDraft;
import org.muster.courses.studio.editing.ReviseCourse;

/** The forms of {@code /studio/courses/{draft}}: {@code do} names the button, {@code part} the part it belongs to. */
@ApplicationScoped
class DraftPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    ReviseCourse reviseCourse;

    @Inject
    DiscardDraft discardDraft;

    @Inject
    PartDeeds partDeeds;

    @Inject
    SavedWords saved;

    @Inject
    Notices notices;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.DRAFT;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(request, response, () -> {
            DraftId draft = DraftId.parse(path.get("draft"));
            switch (sent.field("do")) {
                case "save" -> saved.tell(reviseCourse.revise(draft, words(), sent.version()), request, response);
                case "discard" -> discard(draft, response);
                case "add-module", "add-lesson" -> response.sendRedirect(partDeeds.add(draft));
                default -> {
                    partDeeds.carryOut(draft);
                    response.sendRedirect(Addresses.of(draft) + "#parts");
                }
            }
        });
    }

    private void discard(DraftId draft, HttpServletResponse response) throws IOException {
        discardDraft.discard(draft);
        notices.next("studio.discarded");
        response.sendRedirect(Addresses.STUDIO + "?show=discarded");
    }

    private CourseWords words() {
        String language = sent.field("language");
        if (!language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}")) {
            throw new RuleBroken("courses.form.unknown");
        }
        return new CourseWords(
                sent.field("title"),
                sent.field("welsh"),
                sent.field("summary"),
                language,
                sent.lines("audience"),
                sent.lines("objectives"));
    }
}
