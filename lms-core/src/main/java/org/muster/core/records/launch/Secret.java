package org.muster.core.records.launch;

import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits as text; what is kept of it is its SHA-256. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secret() {}

    public static String next() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
