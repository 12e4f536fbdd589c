package org.muster.core.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids that sort by the time they were made: UUID version 7 (RFC 9562, 5.7). They are no secrets. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    public static UUID next() {
        return at(System.currentTimeMillis());
    }

    /** An id for something that happened at {@code epochMillis}; the low 74 bits are random. */
    public static UUID at(long epochMillis) {
        long high = (epochMillis << 16) | VERSION_7 | (RANDOM.nextInt() & 0x0FFFL);
        long low = VARIANT | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
