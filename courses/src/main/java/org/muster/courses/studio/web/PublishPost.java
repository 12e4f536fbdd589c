package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.PublishDraft;

/** The form of {@code /studio/courses/{draft}/publish}. */
@ApplicationScoped
class PublishPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    PublishDraft publishDraft;

    @Inject
    Notices notices;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.PUBLISH;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(request, response, () -> {
            DraftId draft = DraftId.parse(path.get("draft"));
            publishDraft.publish(
                    draft,
                    sent.field("number"),
                    sent.field("changes"),
                    sent.counted("revision").orElse(0L));
            notices.next("studio.published");
            response.sendRedirect(Addresses.of(draft));
        });
    }
}
