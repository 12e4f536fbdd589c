package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseCatalogue;
import org.muster.courses.api.CourseVersionId;

/** Notes that a body vouches for one course version. Awards issued from then on carry its mark. */
@ApplicationScoped
@Transactional
public class AccreditVersion {

    @Inject
    Permission permission;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    Accreditations accreditations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public UUID accredit(BodyId bodyId, CourseVersionId version, String reference, Period period, Terms terms) {
        permission.require(CertificatesAct.ACCREDIT_VERSION);
        AccreditationMustBeWorthSomething.check(period, terms);
        if (reference.isBlank()) {
            throw new RuleBroken("certificates.accreditation.reference");
        }
        if (catalogue.version(version).isEmpty()) {
            throw new NotFound("certificates.version.unknown");
        }
        AccreditingBody body = accreditations.body(bodyId);
        if (accreditations.isTaken(body, reference.strip())) {
            throw new Conflict("certificates.accreditation.known", reference.strip());
        }
        Accreditation accreditation =
                new Accreditation(body, version, reference.strip(), period, clock.instant()).on(terms);
        accreditations.add(accreditation);
        tell(accreditation.id(), version);
        return accreditation.id();
    }

    private void tell(UUID accreditation, CourseVersionId version) {
        UUID actor = permission.actor().map(PersonId::value).orElse(null);
        Map<String, String> detail = Map.of("version", version.value().toString());
        audit.append("certificates.accredit-version", actor, accreditation, detail);
    }
}
