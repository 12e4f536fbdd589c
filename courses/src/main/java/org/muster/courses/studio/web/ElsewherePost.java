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
import org.muster.courses.studio.editing.CopyElsewhere;

/** The form of {@code /studio/courses/{draft}/elsewhere/{part}}; it leads to the other course. */
@ApplicationScoped
class ElsewherePost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    CopyElsewhere copyElsewhere;

    @Inject
    Notices notices;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.ELSEWHERE;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(request, response, () -> {
            DraftId from = DraftId.parse(path.get("draft"));
            DraftId to = DraftId.parse(sent.field("to"));
            switch (sent.field("do")) {
                case "copy" -> {
                    copyElsewhere.copy(from, path.get("part"), to, sent.field("module"));
                    notices.next("studio.elsewhere.copied");
                }
                case "move" -> {
                    copyElsewhere.move(from, path.get("part"), to, sent.field("module"));
                    notices.next("studio.elsewhere.moved");
                }
                default -> throw new RuleBroken("courses.form.unknown");
            }
            response.sendRedirect(Addresses.of(to));
        });
    }
}
