package org.muster.courses.web.catalogue;

import java.util.Optional;
import org.muster.courses.catalogue.CourseVersion;
import org.muster.courses.delivery.Study;
import org.muster.courses.evaluation.Rating;

/**
 * A course on offer, as whoever looks finds it.
 *
 * @param open whether they hold what it builds on
 */
record Offer(CourseVersion version, String title, Optional<Study> study, boolean open, Optional<Rating> rating) {

    int minutes() {
        return version.syllabus().minutes();
    }

    double average() {
        return rating.map(Rating::average).orElse(0.0);
    }

    /** What one had best do next comes first: go on, begin, prepare for; what is done comes last. */
    int turn() {
        if (study.isPresent()) {
            return study.get().isCompleted() ? 3 : 0;
        }
        return open ? 1 : 2;
    }
}
