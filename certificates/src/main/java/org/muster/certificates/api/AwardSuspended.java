package org.muster.certificates.api;

import java.time.Instant;
import java.util.UUID;

/**
 * An award does not count while it is looked into, from that instant on.
 *
 * @param award see {@link AwardId}
 */
public record AwardSuspended(UUID award, UUID person, UUID course, Instant suspendedAt) {}
