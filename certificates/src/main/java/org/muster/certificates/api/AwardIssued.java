package org.muster.certificates.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a certificate. Told once for each passed enrolment.
 *
 * @param award see {@link AwardId}
 * @param enrolment the enrolment that was passed
 * @param version the exact course version
 * @param lastDay the last day the award is valid, or null when it does not expire
 */
public record AwardIssued(
        UUID award,
        UUID enrolment,
        UUID person,
        UUID course,
        UUID version,
        Instant issuedAt,
        @Nullable LocalDate lastDay) {}
