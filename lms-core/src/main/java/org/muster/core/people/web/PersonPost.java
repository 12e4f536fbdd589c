package org.muster.core.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.access.GiveAccess;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RevokeRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.Role;
import org.muster.core.people.person.ReactivatePerson;
import org.muster.core.people.person.SuspendPerson;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;

/** The buttons of {@code /admin/people/{id}}: {@code do} names the deed, {@code role} what is given or taken. */
@ApplicationScoped
class PersonPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    GrantRole grantRole;

    @Inject
    RevokeRole revokeRole;

    @Inject
    GiveAccess giveAccess;

    @Inject
    SuspendPerson suspendPerson;

    @Inject
    ReactivatePerson reactivatePerson;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/admin/people/{id}";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return deeds.carryOut(() -> {
            carryOut(PersonId.parse(path.get("id")), request);
            notices.next("people.person.done");
            response.sendRedirect(request.getRequestURI());
        });
    }

    private void carryOut(PersonId person, HttpServletRequest request) {
        switch (String.valueOf(request.getParameter("do"))) {
            case "grant" -> grantRole.grant(person, grant(request));
            case "revoke" -> revokeRole.revoke(person, grant(request));
            case "access" -> giveAccess.give(person, level(request));
            case "suspend" -> suspendPerson.suspend(person);
            case "reactivate" -> reactivatePerson.reactivate(person);
            default -> throw new RuleBroken("people.person.no-such-deed");
        }
    }

    private static AccessLevel level(HttpServletRequest request) {
        try {
            return AccessLevel.valueOf(String.valueOf(request.getParameter("level")));
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("people.access.open");
        }
    }

    /** {@code TRAINER}, or {@code EMPLOYER_MANAGER} and the organisation's id. */
    private static RoleGrant grant(HttpServletRequest request) {
        String[] parts = String.valueOf(request.getParameter("role")).strip().split(" ", 2);
        try {
            Role role = Role.valueOf(parts[0]);
            Optional<OrganisationId> place =
                    parts.length == 2 ? Optional.of(OrganisationId.parse(parts[1])) : Optional.empty();
            return new RoleGrant(role, place);
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("people.role.place");
        }
    }
}
