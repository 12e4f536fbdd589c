package org.muster.core.records.client;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.muster.core.records.api.LaunchTokens;

/**
 * What the header {@code Authorization} shows: Basic (RFC 7617), or the token of a launch as Bearer (RFC 6750).
 *
 * @param key which client it is
 */
record Credentials(String key, String secret) {

    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    static Optional<Credentials> of(String authorization) {
        if (startsWith(authorization, BASIC)) {
            return basic(authorization.substring(BASIC.length()));
        }
        return startsWith(authorization, BEARER)
                ? Optional.of(new Credentials(
                        LaunchTokens.KEY,
                        authorization.substring(BEARER.length()).strip()))
                : Optional.empty();
    }

    boolean areOfALaunch() {
        return key.equals(LaunchTokens.KEY);
    }

    private static boolean startsWith(String authorization, String scheme) {
        return authorization.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static Optional<Credentials> basic(String base64) {
        try {
            String both = new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
            String[] parts = both.split(":", 2);
            return parts.length < 2 ? Optional.empty() : Optional.of(new Credentials(parts[0], parts[1]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Never the secret: it would end up in a log. */
    @Override
    public String toString() {
        return "credentials of " + key;
    }
}
