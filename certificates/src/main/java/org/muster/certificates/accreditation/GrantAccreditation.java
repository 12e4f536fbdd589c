package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** The body that was asked says yes, and what it grants: often not quite what was asked for. */
@ApplicationScoped
@Transactional
public class GrantAccreditation {

    @Inject
    Permission permission;

    @Inject
    Accreditations accreditations;

    @Inject
    WarnOfEnd warnOfEnd;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void grant(AccreditationId id, Papers papers, Period period, Terms terms) {
        permission.require(CertificatesAct.ACCREDIT_VERSION);
        Accreditation accreditation = accreditations.lock(id);
        Change.Noted noted = new Change.Noted(clock.instant(), permission.actor(), "");
        accreditation.mustBeAppliedFor();
        Optional<AccreditationId> known = accreditations.referred(accreditation.body(), papers.reference());
        if (known.filter(other -> !other.equals(id)).isPresent()) {
            throw new Conflict("certificates.accreditation.known", papers.reference());
        }
        accreditation.saying(papers, period, terms).become(AccreditationState.ACTIVE, noted.at(), noted);
        accreditations.changed();
        warnOfEnd.ask(accreditation);
        audit.append(
                "certificates.grant-accreditation",
                permission.actor().map(PersonId::value).orElse(null),
                id.value());
    }
}
