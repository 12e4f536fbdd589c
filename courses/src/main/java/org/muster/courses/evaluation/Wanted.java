package org.muster.courses.evaluation;

import java.time.Instant;
import org.muster.courses.catalogue.CourseVersion;

/** Of which version, and since when, answers are wanted. */
record Wanted(CourseVersion version, Instant since) {

    Object[] parameters() {
        return new Object[] {version.id().value(), since};
    }
}
