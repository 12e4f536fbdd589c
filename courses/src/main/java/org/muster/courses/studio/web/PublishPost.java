package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.PublishDraft;
import org.muster.courses.studio.editing.WaiveWarnings;

/** The forms of {@code /studio/courses/{draft}/publish}. */
@ApplicationScoped
class PublishPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    PublishDraft publishDraft;

    @Inject
    WaiveWarnings waiveWarnings;

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
            switch (sent.field("do")) {
                case "publish" -> publish(draft, response);
                case "waive" -> {
                    waiveWarnings.waive(draft, Set.copyOf(sent.all("print")), sent.field("reason"));
                    again(draft, "review.done.waive", response);
                }
                case "mend" -> {
                    waiveWarnings.takeBack(draft, sent.field("print"));
                    again(draft, "review.done.mend", response);
                }
                default -> throw new RuleBroken("courses.form.unknown");
            }
        });
    }

    private void publish(DraftId draft, HttpServletResponse response) throws IOException {
        publishDraft.publish(
                draft,
                sent.field("number"),
                sent.field("changes"),
                sent.counted("revision").orElse(0L));
        notices.next("studio.published");
        response.sendRedirect(Addresses.of(draft));
    }

    private void again(DraftId draft, String notice, HttpServletResponse response) throws IOException {
        notices.next(notice);
        response.sendRedirect(Addresses.of(draft) + "/publish");
    }
}
