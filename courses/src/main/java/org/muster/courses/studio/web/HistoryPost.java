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
import org.muster.courses.studio.editing.UndoChange;

/** {@code do=undo} and {@code do=redo}, from any page of a draft, to which {@code from} leads back. */
@ApplicationScoped
class HistoryPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    Sent sent;

    @Inject
    UndoChange undoChange;

    @Inject
    Notices notices;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return Addresses.HISTORY;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(request, response, () -> {
            DraftId draft = DraftId.parse(path.get("draft"));
            switch (sent.field("do")) {
                case "undo" -> {
                    undoChange.undo(draft);
                    notices.next("studio.undone");
                }
                case "redo" -> {
                    undoChange.redo(draft);
                    notices.next("studio.redone");
                }
                default -> throw new RuleBroken("courses.form.unknown");
            }
            response.sendRedirect(back(draft));
        });
    }

    /** The page of this draft where the button is; that of a part may be gone now. */
    private String back(DraftId draft) {
        String own = Addresses.of(draft);
        String from = sent.field("from");
        return from.startsWith(own + "/") && from.matches("[a-z0-9/-]+") ? from : own;
    }
}
