package org.muster.core.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.records.client.RevokeKey;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PostHandler;

/** "Revoke" on {@code /admin/xapi-keys}; the form below the list is the page's own. */
@ApplicationScoped
class KeysPost implements PostHandler {

    @Inject
    RevokeKey revokeKey;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return RecordsRoutes.KEYS;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("revoke") == null) {
            return false;
        }
        return deeds.carryOut(() -> {
            revokeKey.revoke(key(request.getParameter("revoke")));
            notices.next("records.key.revoked.done");
            response.sendRedirect(RecordsRoutes.KEYS);
        });
    }

    private static UUID key(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("records.key.gone");
        }
    }
}
