package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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

/** Notes that a body vouches for one course version, or is asked to. Awards issued while it does carry its mark. */
@ApplicationScoped
@Transactional
public class AccreditVersion {

    private static final int LONGEST_NUMBER = 20;

    @Inject
    Permission permission;

    @Inject
    CourseCatalogue catalogue;

    @Inject
    Accreditations accreditations;

    @Inject
    WarnOfEnd warnOfEnd;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** The body has said yes: in force from the first day of the period, whenever it is entered. */
    public AccreditationId accredit(BodyId body, ExactVersion version, Papers papers, Period period, Terms terms) {
        permission.require(CertificatesAct.ACCREDIT_VERSION);
        Instant from = period.from().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant now = clock.instant();
        Accreditation accreditation =
                entered(body, version, AccreditationState.ACTIVE, from.isBefore(now) ? from : now);
        AccreditationId id = keep(accreditation.saying(papers, period, terms), "certificates.accredit-version");
        warnOfEnd.ask(accreditation);
        return id;
    }

    /** The body has been asked. */
    public AccreditationId apply(BodyId body, ExactVersion version, Papers papers, Period period, Terms terms) {
        permission.require(CertificatesAct.ACCREDIT_VERSION);
        Accreditation accreditation = entered(body, version, AccreditationState.APPLIED, clock.instant());
        return keep(accreditation.saying(papers, period, terms), "certificates.apply-for-accreditation");
    }

    private Accreditation entered(BodyId body, ExactVersion version, AccreditationState state, Instant since) {
        if (version.number().isBlank() || version.number().strip().length() > LONGEST_NUMBER) {
            throw new RuleBroken("certificates.accreditation.number");
        }
        if (catalogue.current().stream().noneMatch(known -> known.course().equals(version.course()))) {
            throw new NotFound("certificates.course.unknown");
        }
        Change.Noted noted = new Change.Noted(clock.instant(), permission.actor(), "");
        return new Accreditation(accreditations.body(body), version, noted).being(state, since, noted);
    }

    private AccreditationId keep(Accreditation accreditation, String deed) {
        String reference = accreditation.papers().reference();
        if (accreditations.referred(accreditation.body(), reference).isPresent()) {
            throw new Conflict("certificates.accreditation.known", reference);
        }
        accreditations.add(accreditation);
        ExactVersion version = accreditation.exactVersion();
        UUID actor = permission.actor().map(PersonId::value).orElse(null);
        Map<String, String> detail = Map.of("course", version.course().value().toString(), "version", version.number());
        audit.append(deed, actor, accreditation.id(), detail);
        return accreditation.accreditation();
    }
}
