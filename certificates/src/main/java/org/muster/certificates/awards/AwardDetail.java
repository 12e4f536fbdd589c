package org.muster.certificates.awards;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An award with its history.
 *
 * @param holder the name as it was at issue; empty when it was erased
 * @param standing what it is worth today
 * @param history what was done to it since it was issued, newest first
 */
public record AwardDetail(AwardFacts facts, Optional<String> holder, Standing standing, List<Step> history) {

    /**
     * What was done.
     *
     * @param by who did it; empty text when the server itself did, or they were erased
     */
    public record Step(AwardStatus status, Instant at, String by, String reason) {}
}
