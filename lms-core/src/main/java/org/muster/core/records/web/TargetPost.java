package org.muster.core.records.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.records.forward.RemoveTarget;
import org.muster.core.records.forward.SettleRefused;
import org.muster.core.records.forward.SwitchTarget;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;

/** The buttons of {@code /admin/forwarding/{target}}: {@code do} names the deed. */
@ApplicationScoped
class TargetPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    SwitchTarget switchTarget;

    @Inject
    SettleRefused settleRefused;

    @Inject
    RemoveTarget removeTarget;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return RecordsRoutes.TARGET;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(() -> {
            UUID target = TargetAddress.id(path.get("target"));
            String deed = String.valueOf(request.getParameter("do"));
            carryOut(target, deed, request);
            notices.next("records.forward.done." + deed);
            response.sendRedirect(RecordsRoutes.FORWARDING + (deed.equals("remove") ? "" : "/" + target));
        });
    }

    private void carryOut(UUID target, String deed, HttpServletRequest request) {
        switch (deed) {
            case "on", "off" -> switchTarget.turn(target, deed.equals("on"));
            case "again", "give-up" -> settleRefused.settle(target, statement(request), deed.equals("again"));
            case "remove" -> removeTarget.remove(target);
            default -> throw new RuleBroken("records.forward.no-such-deed");
        }
    }

    private static UUID statement(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("statement")));
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("records.forward.refused.gone");
        }
    }
}
