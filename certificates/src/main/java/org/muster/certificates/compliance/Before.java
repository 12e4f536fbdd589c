package org.muster.certificates.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.certificates.awards.AwardStatus;

/**
 * A course that comes before the required one, for somebody who does not hold it for good.
 *
 * @param heldUntil the last day on which they hold it; empty when they do not
 */
record Before(UUID course, Optional<LocalDate> heldUntil) {

    boolean isMissingOn(LocalDate day) {
        return heldUntil.filter(last -> !day.isAfter(last)).isEmpty();
    }

    /** Of several the one that stands in the way first. */
    static Optional<Before> first(List<Before> all) {
        return all.stream()
                .min(Comparator.comparing(before -> before.heldUntil().orElse(LocalDate.MIN)));
    }

    /** Nothing for a course that is held for good. */
    static Optional<Before> of(UUID course, @Nullable HeldAward award) {
        if (award == null || award.status() != AwardStatus.ISSUED) {
            return Optional.of(new Before(course, Optional.empty()));
        }
        return award.lastDay().map(last -> new Before(course, Optional.of(last)));
    }
}
