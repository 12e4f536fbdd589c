package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseId;

/** Asks an organisation's people for a course. */
@ApplicationScoped
@Transactional
public class RequireCourse {

    @Inject
    Permission permission;

    @Inject
    Requirements requirements;

    @Inject
    RefreshCompliance refreshCompliance;

    @Inject
    CloseDay closeDay;

    @Inject
    CertificatesSettings settings;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void require(OrganisationId organisation, CourseId course, Audience audience, DueRule due) {
        permission.requireWithin(CertificatesAct.REQUIRE_COURSE, organisation);
        due.check();
        if (requirements.isMade(organisation, course, audience)) {
            throw new Conflict("certificates.requirement.known");
        }
        Requirement made = new Requirement(organisation, course, audience, due, settings.day(clock.instant()));
        requirements.add(made);
        UUID actor = permission.actor().map(PersonId::value).orElse(null);
        Map<String, String> detail = Map.of("organisation", organisation.toString());
        audit.append("certificates.require-course", actor, course.value(), detail);
        refreshCompliance.of(organisation);
        closeDay.ask(organisation);
    }

    /** Whether the organisation asks for the course already. */
    public boolean isRequired(OrganisationId organisation, CourseId course, Audience audience) {
        permission.requireWithin(CertificatesAct.REQUIRE_COURSE, organisation);
        return requirements.isMade(organisation, course, audience);
    }
}
