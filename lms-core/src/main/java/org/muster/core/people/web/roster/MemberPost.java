package org.muster.core.people.web.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.organisation.EndMembership;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;

/** Leaving and coming back: {@code do} names which, {@code last-day} until when. The other form is the page's. */
@ApplicationScoped
class MemberPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    EndMembership endMembership;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return RosterRoutes.MEMBER;
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = request.getParameter("do");
        if (wanted == null) {
            return false;
        }
        return deeds.carryOut("last-day", () -> {
            notices.next(done(wanted, String.valueOf(request.getParameter("last-day"))));
            response.sendRedirect(request.getRequestURI());
        });
    }

    /** The key of what is said afterwards. */
    private String done(String wanted, String lastDay) {
        OrganisationId organisation = OrganisationId.parse(path.get("organisation"));
        PersonId person = PersonId.parse(path.get("person"));
        if (wanted.equals("return")) {
            endMembership.undo(organisation, person);
            return "people.member.back";
        }
        endMembership.end(organisation, person, day(lastDay));
        return "people.member.left";
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw new RuleBroken("people.member.last-day");
        }
    }
}
