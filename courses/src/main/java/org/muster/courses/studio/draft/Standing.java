package org.muster.courses.studio.draft;

import java.time.Instant;
import java.util.Optional;
import org.muster.core.people.api.PersonId;
import org.muster.courses.api.CourseVersionId;

/**
 * How a draft stands.
 *
 * @param version counts the changes of its document
 * @param revision counts all changes, those of its parts too
 */
public record Standing(
        Instant savedAt,
        Optional<PersonId> savedBy,
        long version,
        long revision,
        Optional<CourseVersionId> published,
        boolean discarded) {

    /** Whether it can still be written. */
    public boolean isOpen() {
        return published.isEmpty() && !discarded;
    }
}
