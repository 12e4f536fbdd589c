package org.muster.courses.studio.draft;

import java.time.Instant;
import org.muster.core.people.api.PersonId;

/**
 * Somebody who has a draft open.
 *
 * @param part the part they look at; empty text for the course itself
 */
public record Presence(PersonId person, Instant seenAt, String part) {}
