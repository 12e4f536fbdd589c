package org.muster.alerts.delivery;

import java.security.SecureRandom;
import java.util.Base64;
import org.muster.core.kernel.Sha256;

/** 256 random bits in the address of somebody's own copy of a message. The database keeps {@link #hash()} only. */
public record PersonalToken(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static PersonalToken next() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new PersonalToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public byte[] hash() {
        return Sha256.of(text);
    }

    /** Never the token: it would end up in a log. */
    @Override
    public String toString() {
        return "a token";
    }
}
