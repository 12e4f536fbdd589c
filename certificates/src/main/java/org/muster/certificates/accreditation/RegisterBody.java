package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.muster.certificates.access.CertificatesAct;
import org.muster.core.kernel.Conflict;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/** Enters a body under whose name courses may be accredited. */
@ApplicationScoped
@Transactional
public class RegisterBody {

    private static final int LONGEST = 200;

    @Inject
    Permission permission;

    @Inject
    Accreditations accreditations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** {@code note} stands below the name on certificates and may be empty. */
    public BodyId register(String name, String note) {
        permission.require(CertificatesAct.REGISTER_BODY);
        if (name.isBlank() || name.strip().length() > LONGEST) {
            throw new RuleBroken("certificates.body.name-missing");
        }
        if (note.strip().length() > LONGEST) {
            throw new RuleBroken("certificates.body.note");
        }
        if (accreditations.bodyNamed(name.strip()).isPresent()) {
            throw new Conflict("certificates.body.known", name.strip());
        }
        AccreditingBody body = new AccreditingBody(name.strip(), note.strip(), clock.instant());
        accreditations.add(body);
        UUID actor = permission.actor().map(PersonId::value).orElse(null);
        audit.append("certificates.register-body", actor, body.id().value());
        return body.id();
    }
}
