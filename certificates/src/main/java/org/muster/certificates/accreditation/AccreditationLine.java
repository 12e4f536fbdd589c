package org.muster.certificates.accreditation;

import java.time.Instant;
import java.util.Optional;

/**
 * An accreditation as a list shows it.
 *
 * @param course the title and the number of the version
 * @param state where it stands today
 * @param planned what it becomes on a later day, if that was noted
 */
public record AccreditationLine(
        AccreditationId id,
        String body,
        String course,
        String reference,
        Period period,
        AccreditationState state,
        Optional<Planned> planned) {

    /** What was noted for later. */
    public record Planned(AccreditationState state, Instant since) {}
}
