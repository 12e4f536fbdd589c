package org.muster.certificates.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.muster.certificates.api.AwardId;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.audit.AuditLog;
import org.muster.core.people.api.PersonId;

/** Notes what somebody did to an award: with the award, for those who look after it, and in the audit log. */
@ApplicationScoped
class AwardHistory {

    private static final int LONGEST_REASON = 500;

    @Inject
    StatusChanges changes;

    @Inject
    AuditLog audit;

    /** The reason, without space around it; refused when there is none or it is too long. */
    static String sound(String reason) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new RuleBroken("certificates.award.reason");
        }
        return reason.strip();
    }

    void note(AwardId award, Deed deed) {
        changes.append(award, deed.status(), deed.at(), deed.actor().orElse(null), deed.reason());
        audit.append(
                "certificates." + deed.word() + "-award",
                deed.actor().map(PersonId::value).orElse(null),
                award.value());
    }

    /**
     * What was done.
     *
     * @param word what the audit log calls it: {@code revoke}, {@code suspend}, {@code reinstate}
     * @param actor empty when the server itself did it
     */
    record Deed(String word, AwardStatus status, Instant at, Optional<PersonId> actor, String reason) {}
}
