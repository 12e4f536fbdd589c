package org.muster.certificates.web.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.muster.certificates.compliance.ExemptPerson;
import org.muster.certificates.compliance.Exemption;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.web.api.Deeds;
import org.muster.core.web.api.Notices;
import org.muster.core.web.api.PathParameters;
import org.muster.core.web.api.PostHandler;
import org.muster.courses.api.CourseId;

/** On the page of one person: they are let off a course for a time, or asked again. */
@ApplicationScoped
class ExemptionPost implements PostHandler {

    @Inject
    PathParameters path;

    @Inject
    ExemptPerson exemptPerson;

    @Inject
    Deeds deeds;

    @Inject
    Notices notices;

    @Override
    public String path() {
        return "/employer/people/{person}";
    }

    @Override
    public boolean post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OrganisationId organisation = OrganisationId.parse(String.valueOf(request.getParameter("organisation")));
        String deed = String.valueOf(request.getParameter("do"));
        return deeds.carryOut("reason", () -> {
            carryOut(deed, organisation, request);
            notices.next("certificates.exemption.done." + deed);
            response.sendRedirect(request.getRequestURI() + "?organisation=" + organisation);
        });
    }

    private void carryOut(String deed, OrganisationId organisation, HttpServletRequest request) {
        PersonId person = PersonId.parse(path.get("person"));
        switch (deed) {
            case "exempt" ->
                exemptPerson.exempt(
                        organisation,
                        person,
                        new CourseId(id(request.getParameter("course"))),
                        new Exemption(
                                TypedDay.of(request.getParameter("from")),
                                TypedDay.of(request.getParameter("until")),
                                String.valueOf(request.getParameter("reason"))));
            case "end" -> exemptPerson.end(organisation, person, id(request.getParameter("exemption")));
            default -> throw new RuleBroken("certificates.awards.deed.unknown");
        }
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(String.valueOf(typed));
        } catch (IllegalArgumentException e) {
            throw new NotFound("certificates.exemption.unknown");
        }
    }
}
