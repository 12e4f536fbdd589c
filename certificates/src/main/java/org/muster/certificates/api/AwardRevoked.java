package org.muster.certificates.api;

import java.time.Instant;
import java.util.UUID;

/**
 * An award no longer counts, from that instant on. The reason is for those who may see it and is not told here.
 *
 * @param award see {@link AwardId}
 */
public record AwardRevoked(UUID award, UUID person, UUID course, Instant revokedAt) {}
