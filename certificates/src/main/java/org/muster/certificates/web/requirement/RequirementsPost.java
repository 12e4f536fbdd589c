package org.muster.certificates.web.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.muster.certificates.compliance.ChangeRequirement;
import org.muster.certificates.compliance.DueRule;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;

/** "Change" and "Stop asking" beside a requirement; the form for a new one is left to Faces. */
@ApplicationScoped
class RequirementsPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    ChangeRequirement changeRequirement;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return RequirementRoutes.OF;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String deed = request.getParameter("do");
        if (deed == null) {
            return false;
        }
        return deeds.carryOut(() -> {
            carryOut(deed, request);
            notices.next("certificates.requirement.done." + deed);
            response.sendRedirect(request.getRequestURI());
        });
    }

    private void carryOut(String deed, HttpServletRequest request) {
        OrganisationId organisation = OrganisationId.parse(path.get("organisation"));
        UUID requirement = id(request.getParameter("requirement"));
        switch (deed) {
            case "change" ->
                changeRequirement.due(
                        organisation,
                        requirement,
                        new DueRule(
                                TypedDay.of(request.getParameter("due-on")),
                                RequirementsBacking.number(request.getParameter("joiner-days"))));
            case "stop" -> changeRequirement.stop(organisation, requirement);
            default -> throw new RuleBroken("certificates.awards.deed.unknown");
        }
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(String.valueOf(typed));
        } catch (IllegalArgumentException e) {
            throw new NotFound("certificates.requirement.unknown");
        }
    }
}
