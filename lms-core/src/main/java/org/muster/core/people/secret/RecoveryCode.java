package org.muster.core.people.secret;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.muster.core.kernel.Sha256;

/** Opens the second step once when the app is lost: 80 random bits, kept as a digest only. */
public final class RecoveryCode {

    private static final int A_SET = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCode() {}

    public static List<String> nextSet() {
        return Stream.generate(RecoveryCode::next).limit(A_SET).toList();
    }

    /** The digest of what somebody typed, with or without hyphens, in either case. */
    public static byte[] hash(String typed) {
        return Sha256.of(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    private static String next() {
        byte[] bits = new byte[10];
        RANDOM.nextBytes(bits);
        return Base32.encode(bits).replaceAll("(.{4})(?!$)", "$1-");
    }
}
