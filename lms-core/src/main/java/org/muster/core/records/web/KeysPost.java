package org.muster.core.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.records.client.RevokeKey;
import org.muster.core.web.api.Mistakes;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Texts;

/** "Revoke" on {@code /admin/xapi-keys}; the form below the list is the page's own. */
@ApplicationScoped
class KeysPost implements PostHandler {

    @Inject
    RevokeKey revokeKey;

    @Inject
    Mistakes mistakes;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return RecordsRoutes.KEYS;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("revoke") == null) {
            return false;
        }
        try {
            revokeKey.revoke(key(request.getParameter("revoke")));
            notices.next("records.key.revoked.done");
            response.sendRedirect(RecordsRoutes.KEYS);
            return true;
        } catch (RuleBroken broken) {
            mistakes.add("", texts.of(broken.key(), broken.arguments().toArray()));
            return false;
        }
    }

    private static UUID key(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("records.key.gone");
        }
    }
}
