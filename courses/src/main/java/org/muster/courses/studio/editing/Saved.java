package org.muster.courses.studio.editing;

import java.time.Instant;

/**
 * When something was saved.
 *
 * @param version what whoever goes on writing knows it by
 */
public record Saved(Instant at, long version) {}
