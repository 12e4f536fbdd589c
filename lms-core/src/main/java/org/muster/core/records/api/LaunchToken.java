package org.muster.core.records.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A token, as it is known this once only: the store keeps a digest of it.
 *
 * @param id by which it is revoked; no secret
 * @param secret 256 random bits in base64url, 43 characters
 * @param until when it ends by itself
 */
public record LaunchToken(UUID id, String secret, Instant until) {

    /** Never the secret: it would end up in a log. */
    @Override
    public String toString() {
        return "launch token " + id;
    }
}
