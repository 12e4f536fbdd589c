package org.muster.certificates.web.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.muster.certificates.awards.RevokeMany;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Mistakes;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Texts;

/** Somebody has seen how many awards they revoke, and says why. */
@ApplicationScoped
class RevokeManyPost implements PostHandler {

    @Inject
    AskedAwards asked;

    @Inject
    RevokeMany revokeMany;

    @Inject
    Mistakes mistakes;

    @Inject
    Texts texts;

    @Override
    public String path() {
        return AwardRoutes.REVOKE;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID bulk = UUID.fromString(asked.of("bulk"));
            String reason = Optional.ofNullable(request.getParameter("reason")).orElse("");
            revokeMany.revoke(bulk, asked.filter(), counted(asked.of("counted")), reason);
            response.sendRedirect(AwardRoutes.BULK + bulk);
            return true;
        } catch (RuleBroken broken) {
            mistakes.add("reason", texts.of(broken.key(), broken.arguments().toArray()));
        } catch (IllegalArgumentException noId) {
            mistakes.add("", texts.of("certificates.awards.deed.unknown"));
        }
        return false;
    }

    private static long counted(String typed) {
        return typed.matches("[0-9]{1,12}") ? Long.parseLong(typed) : -1;
    }
}
