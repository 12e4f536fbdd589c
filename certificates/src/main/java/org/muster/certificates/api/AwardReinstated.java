package org.muster.certificates.api;

import java.time.Instant;
import java.util.UUID;

/**
 * An award that was suspended is what it was before, from that instant on.
 *
 * @param award see {@link AwardId}
 */
public record AwardReinstated(UUID award, UUID person, UUID course, Instant reinstatedAt) {}
