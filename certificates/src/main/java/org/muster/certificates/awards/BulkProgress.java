package org.muster.certificates.awards;

import java.time.Instant;

/** How far a revocation of many awards is. */
public record BulkProgress(String reason, Instant askedAt, long done, long total) {

    public boolean isOver() {
        return done == total;
    }
}
