package org.muster.library.resource;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.muster.core.people.api.PersonId;

/**
 * What editors work on.
 *
 * @param savedBy null when the server itself saved it
 * @param version counts how often it was saved; whoever saves says which one they began with
 */
public record Draft(
        Content content, Instant savedAt, @Nullable PersonId savedBy, long version) {}
