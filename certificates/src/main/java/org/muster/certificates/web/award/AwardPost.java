package org.muster.certificates.web.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.muster.certificates.api.AwardId;
import org.muster.certificates.awards.RevokeAward;
import org.muster.certificates.awards.SuspendAward;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;

/** The form of an award's page: {@code do} names the deed, {@code reason} says why. */
@ApplicationScoped
class AwardPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    SuspendAward suspendAward;

    @Inject
    RevokeAward revokeAward;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return AwardRoutes.ONE;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String deed = String.valueOf(request.getParameter("do"));
        String reason = Optional.ofNullable(request.getParameter("reason")).orElse("");
        return deeds.carryOut("reason", () -> {
            carryOut(deed, AwardId.parse(path.get("award")), reason);
            notices.next("certificates.awards.done." + deed);
            response.sendRedirect(request.getRequestURI());
        });
    }

    private void carryOut(String deed, AwardId award, String reason) {
        switch (deed) {
            case "suspend" -> suspendAward.suspend(award, reason);
            case "reinstate" -> suspendAward.reinstate(award, reason);
            case "revoke" -> revokeAward.revoke(award, reason);
            default -> throw new RuleBroken("certificates.awards.deed.unknown");
        }
    }
}
