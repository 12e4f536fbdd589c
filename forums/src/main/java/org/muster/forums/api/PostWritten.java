package org.muster.forums.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody began a thread or answered in one. Told once for each post, in the transaction that keeps it.
 *
 * @param post see {@link PostId}
 * @param thread see {@link ThreadId}
 * @param forum where the thread was then, see {@link ForumId}
 * @param author the person who wrote it
 */
public record PostWritten(UUID post, UUID thread, UUID forum, UUID author, Instant writtenAt) {}
