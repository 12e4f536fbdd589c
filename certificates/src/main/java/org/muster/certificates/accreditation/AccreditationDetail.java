package org.muster.certificates.accreditation;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * All there is to know of an accreditation.
 *
 * @param history from the newest to the oldest, what is noted for later included
 * @param next what it may become now
 */
public record AccreditationDetail(
        AccreditationLine line,
        BodyId bodyId,
        ExactVersion version,
        Papers papers,
        Terms terms,
        List<Step> history,
        List<Evidence> evidence,
        Set<AccreditationState> next) {

    /**
     * What became of it.
     *
     * @param by who entered it, empty text when the server itself did or they were erased
     */
    public record Step(AccreditationState state, Instant since, Instant notedAt, String by, String reason) {}
}
