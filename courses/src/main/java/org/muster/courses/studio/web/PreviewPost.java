package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.document.PartKind;
import org.muster.courses.studio.editing.PreviewDraft;

/** The forms of a previewed lesson: an answer or a choice is shown on the page, everything else is forgotten. */
@ApplicationScoped
class PreviewPost implements PostHandler {

    private static final Set<String> SHOWN = Set.of("answer", "choose");

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    PreviewDraft previewDraft;

    @Override
    public String path() {
        return Addresses.PREVIEW_LESSON;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        DraftId draft = DraftId.parse(path.get("draft"));
        previewDraft.look(draft).edited().part(path.get("part"), PartKind.LESSON);
        if (Deeds.isByScript(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return true;
        }
        if (SHOWN.contains(sent.field("do"))) {
            return false;
        }
        response.sendRedirect(request.getRequestURI());
        return true;
    }
}
