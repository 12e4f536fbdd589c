package org.muster.certificates.awards;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.muster.core.kernel.ReadableCode;

/**
 * What proves a certificate: 80 random bits as a {@link ReadableCode}.
 *
 * @param canonical sixteen characters, upper case, without hyphens
 */
public record VerificationCode(String canonical) {

    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public VerificationCode {
        if (!ReadableCode.isCode(canonical, LENGTH)) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    static VerificationCode next() {
        return from(RANDOM);
    }

    static VerificationCode from(RandomGenerator random) {
        return new VerificationCode(ReadableCode.next(LENGTH, random));
    }

    /** The code somebody typed, if it can be one. */
    public static Optional<VerificationCode> read(String typed) {
        return ReadableCode.read(typed, LENGTH).map(VerificationCode::new);
    }

    /** As it is printed: {@code XXXX-XXXX-XXXX-XXXX}. */
    public String grouped() {
        return ReadableCode.grouped(canonical);
    }
}
