package org.muster.courses.studio.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.DraftId;
import org.muster.courses.studio.editing.ShareDraft;

/** The forms of {@code /studio/courses/{draft}/authors}. */
@ApplicationScoped
class AuthorsPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    ShareDraft shareDraft;

    @Inject
    Notices notices;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.AUTHORS;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(request, response, () -> {
            DraftId draft = DraftId.parse(path.get("draft"));
            switch (sent.field("do")) {
                case "share" -> {
                    shareDraft.share(draft, sent.field("address"));
                    notices.next("studio.authors.shared");
                }
                case "withdraw" -> {
                    shareDraft.withdraw(draft, PersonId.parse(sent.field("person")));
                    notices.next("studio.authors.withdrawn");
                }
                default -> throw new RuleBroken("courses.form.unknown");
            }
            response.sendRedirect(Addresses.of(draft) + "/authors");
        });
    }
}
