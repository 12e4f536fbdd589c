package org.muster.certificates.awards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.muster.certificates.api.AwardId;

/**
 * All that an award says, except the holder's name.
 *
 * @param accredited empty when no accreditation covered the day of issue
 */
public record AwardFacts(
        AwardId id, UUID person, Course course, Optional<Accredited> accredited, Life life, VerificationCode code) {

    /** The course version as it was called at issue. */
    public record Course(UUID course, UUID version, String title, String number) {}

    /** From when, until when, and what was done to it. */
    public record Life(
            Instant issuedAt, Optional<LocalDate> lastDay, AwardStatus status, Optional<UUID> supersededBy) {}

    /** What it is worth on that day, announced that many days before its end. */
    public Standing standingOn(LocalDate day, int noticeDays) {
        return Standing.of(life.status(), new Validity(life.lastDay(), noticeDays, 0), day);
    }
}
