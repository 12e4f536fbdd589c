package org.muster.certificates.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseId;

/** Lets one person off a course for a time, for a reason. Doing it again for the same first day changes nothing. */
@ApplicationScoped
@Transactional
public class ExemptPerson {

    private static final int LONGEST_REASON = 500;

    @Inject
    Permission permission;

    @Inject
    Organisations organisations;

    @Inject
    Exemptions exemptions;

    @Inject
    RefreshCompliance refreshCompliance;

    @Inject
    CertificatesSettings settings;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void exempt(OrganisationId organisation, PersonId person, CourseId course, Exemption exemption) {
        permission.requireWithin(CertificatesAct.EXEMPT_PERSON, organisation);
        check(organisation, person, exemption);
        UUID actor = permission.actor().map(PersonId::value).orElse(null);
        if (exemptions.add(new Exemptions.For(organisation, person, course), exemption, actor, clock.instant())) {
            Map<String, String> detail = Map.of("course", course.value().toString());
            audit.append("certificates.exempt-person", actor, person.value(), detail);
            refreshCompliance.of(person);
        }
    }

    /** From today on it is asked again; a day that is over stays as it was. */
    public void end(OrganisationId organisation, PersonId person, UUID exemption) {
        permission.requireWithin(CertificatesAct.EXEMPT_PERSON, organisation);
        LocalDate today = settings.day(clock.instant());
        if (exemptions.of(organisation, person, today).stream()
                .noneMatch(known -> known.id().equals(exemption))) {
            throw new NotFound("certificates.exemption.unknown");
        }
        exemptions.end(exemption, today);
        UUID actor = permission.actor().map(PersonId::value).orElse(null);
        audit.append("certificates.end-exemption", actor, person.value());
        refreshCompliance.of(person);
    }

    /** Whether the organisation ever let the person off this course. */
    public boolean wasExempt(OrganisationId organisation, PersonId person, CourseId course) {
        permission.requireWithin(CertificatesAct.EXEMPT_PERSON, organisation);
        return exemptions.of(organisation).containsKey(new PersonAndCourse(person.value(), course.value()));
    }

    private void check(OrganisationId organisation, PersonId person, Exemption exemption) {
        if (exemption.reason().isBlank() || exemption.reason().strip().length() > LONGEST_REASON) {
            throw new RuleBroken("certificates.exemption.reason");
        }
        if (exemption.until().isBefore(exemption.from())) {
            throw new RuleBroken("certificates.exemption.ends-before-it-begins");
        }
        LocalDate from = exemption.from();
        if (organisations.membershipsOf(person).stream()
                .noneMatch(member -> member.organisation().equals(organisation)
                        && member.endedOn().map(end -> !end.isBefore(from)).orElse(true))) {
            throw new NotFound("certificates.person.unknown");
        }
    }
}
