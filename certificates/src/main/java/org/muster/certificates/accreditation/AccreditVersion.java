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

    public UUID accredit(BodyId bodyId, ExactVersion version, String reference, Period period, Terms terms) {
        permission.require(CertificatesAct.ACCREDIT_VERSION);
        AccreditationMustBeWorthSomething.check(period, terms);
        if (reference.isBlank()) {
            throw new RuleBroken("certificates.accreditation.reference");
        }
        if (catalogue.current().stream().noneMatch(known -> known.course().equals(version.course()))) {
            throw new NotFound("certificates.course.unknown");
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

    private void tell(UUID accreditation, ExactVersion version) {
        UUID actor = permission.actor().map(PersonId::value).orElse(null);
        Map<String, String> detail = Map.of("course", version.course().value().toString(), "version", version.number());
        audit.append("certificates.accredit-version", actor, accreditation, detail);
    }
}
