package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.BeginDraft;

/** The form of {@code /studio/courses/new}. */
@ApplicationScoped
class NewCoursePost implements PostHandler {

    @Inject
    Sent sent;

    @Inject
    BeginDraft beginDraft;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.NEW;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(request, response, () -> {
            DraftId draft = beginDraft.begin(
                    sent.field("title"),
                    sent.field("summary"),
                    Languages.known(sent.field("language"), "en-GB"),
                    sent.field("slug"));
            response.sendRedirect(Addresses.of(draft));
        });
    }
}
