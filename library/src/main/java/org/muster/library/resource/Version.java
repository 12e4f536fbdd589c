package org.muster.library.resource;

import java.time.Instant;
import java.util.UUID;
import org.muster.core.people.api.AccessLevel;

/**
 * What was published, without its content.
 *
 * @param level who may read it
 * @param note what changed, for readers
 */
public record Version(UUID id, VersionNumber number, AccessLevel level, String note, Instant publishedAt) {}
