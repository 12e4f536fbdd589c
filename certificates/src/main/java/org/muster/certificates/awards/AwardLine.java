package org.muster.certificates.awards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.certificates.api.AwardId;

/**
 * An award as a list shows it.
 *
 * @param holder the name as it was at issue; empty when it was erased
 * @param code as it is printed
 */
public record AwardLine(
        AwardId id,
        String holder,
        String course,
        String version,
        Instant issuedAt,
        Optional<LocalDate> lastDay,
        Standing standing,
        String code) {}
