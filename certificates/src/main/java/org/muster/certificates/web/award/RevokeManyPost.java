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
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.PostHandler;

/** Somebody has seen how many awards they revoke, and says why. */
@ApplicationScoped
class RevokeManyPost implements PostHandler {

    @Inject
    AskedAwards asked;

    @Inject
    RevokeMany revokeMany;

    @Inject
    Deeds deeds;

    @Override
    public String path() {
        return AwardRoutes.REVOKE;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut("reason", () -> {
            UUID bulk = bulk(asked.of("bulk"));
            String reason = Optional.ofNullable(request.getParameter("reason")).orElse("");
            revokeMany.revoke(bulk, asked.filter(), counted(asked.of("counted")), reason);
            response.sendRedirect(AwardRoutes.BULK + bulk);
        });
    }

    private static UUID bulk(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException noId) {
            throw new RuleBroken("certificates.awards.deed.unknown");
        }
    }

    private static long counted(String typed) {
        return typed.matches("[0-9]{1,12}") ? Long.parseLong(typed) : -1;
    }
}
