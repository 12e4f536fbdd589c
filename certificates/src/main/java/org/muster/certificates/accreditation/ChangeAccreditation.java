package org.muster.certificates.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.certificates.access.CertificatesAct;
import org.muster.certificates.settings.CertificatesSettings;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.Permission;
import org.muster.core.people.api.PersonId;

/**
 * Suspends, reinstates or withdraws an accreditation, at once or from a day to come. Certificates issued from then on carry no mark and
 * no hours as long as it is not active; those issued before stay as they are.
 */
@ApplicationScoped
@Transactional
public class ChangeAccreditation {

    private static final int LONGEST_REASON = 500;

    @Inject
    Permission permission;

    @Inject
    Accreditations accreditations;

    @Inject
    CertificatesSettings settings;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** {@code from} is the first day of it; null and today mean at once. */
    public void become(AccreditationId id, AccreditationState state, @Nullable LocalDate from, String reason) {
        permission.require(CertificatesAct.ACCREDIT_VERSION);
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new RuleBroken("certificates.accreditation.reason");
        }
        Instant now = clock.instant();
        Instant since = from == null ? now : beginning(from, now);
        Accreditation accreditation = accreditations.lock(id);
        if (accreditation.standing(now, settings.day(now)).next().isEmpty()) {
            throw new RuleBroken("certificates.accreditation.over");
        }
        accreditation.become(state, since, new Change.Noted(now, permission.actor(), reason));
        accreditations.changed();
        tell(id, state, since);
    }

    private Instant beginning(LocalDate from, Instant now) {
        LocalDate today = settings.day(now);
        if (from.isBefore(today)) {
            throw new RuleBroken("certificates.accreditation.from-the-past");
        }
        return from.equals(today) ? now : from.atStartOfDay(settings.zone()).toInstant();
    }

    private void tell(AccreditationId id, AccreditationState state, Instant since) {
        UUID actor = permission.actor().map(PersonId::value).orElse(null);
        Map<String, String> detail = Map.of("state", state.name().toLowerCase(Locale.ROOT), "since", since.toString());
        audit.append("certificates.change-accreditation", actor, id.value(), detail);
    }
}
