package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.DiscardDraft;
import org.muster.courses.studio.editing.OpenPublished;

/** The forms of {@code /studio}: a published course is opened as a draft, or ({@code do=take-up}) a discarded draft again. */
@ApplicationScoped
class StudioPost implements PostHandler {

    @Inject
    Sent sent;

    @Inject
    OpenPublished openPublished;

    @Inject
    DiscardDraft discardDraft;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.STUDIO;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(request, response, () -> response.sendRedirect(Addresses.of(opened())));
    }

    private DraftId opened() {
        if (sent.field("do").equals("take-up")) {
            DraftId draft = DraftId.parse(sent.field("draft"));
            discardDraft.takeUp(draft);
            return draft;
        }
        return openPublished.open(sent.field("course"));
    }
}
