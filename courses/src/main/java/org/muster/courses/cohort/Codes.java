package org.muster.courses.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.api.Throttling;
import org.muster.courses.api.CohortId;

/** Which group somebody's code is of. Whoever guesses has to wait. */
@ApplicationScoped
class Codes {

    private static final String SECRET = "cohort-code";

    @Inject
    Joinings joinings;

    @Inject
    Throttling throttling;

    CohortId group(String typed) {
        Duration pause = throttling.pause(SECRET);
        if (!pause.isZero()) {
            throw new RuleBroken("courses.joining.wait", pause.toSeconds());
        }
        Optional<CohortId> found = GroupCode.read(typed).flatMap(joinings::behind);
        if (found.isEmpty()) {
            throttling.missed(SECRET);
        }
        return found.orElseThrow(() -> new RuleBroken("courses.joining.unknown"));
    }
}
