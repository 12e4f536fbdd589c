package org.muster.courses.evaluation;

import java.security.SecureRandom;
import java.util.Base64;
import org.muster.core.kernel.Sha256;

/** 256 random bits in the address by which one stops letters. The database keeps {@link #hash()} only. */
record StopToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static StopToken next() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new StopToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    byte[] hash() {
        return Sha256.of(text);
    }

    /** Never the token: it would end up in a log. */
    @Override
    public String toString() {
        return "a token";
    }
}
