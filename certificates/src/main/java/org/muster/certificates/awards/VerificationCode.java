package org.muster.certificates.awards;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What proves a certificate: 80 random bits in Crockford's base 32, which has no I, L, O and U. Read as people type it: any
 * case, with or without hyphens and blanks, the letter O as zero, I and L as one.
 *
 * @param canonical sixteen characters, upper case, without hyphens
 */
public record VerificationCode(String canonical) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public VerificationCode {
        if (!FORM.matcher(canonical).matches()) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    static VerificationCode next() {
        return from(RANDOM);
    }

    static VerificationCode from(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(code.toString());
    }

    /** The code somebody typed, if it can be one. */
    public static Optional<VerificationCode> read(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}._]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(plain).matches() ? Optional.of(new VerificationCode(plain)) : Optional.empty();
    }

    /** As it is printed: {@code XXXX-XXXX-XXXX-XXXX}. */
    public String grouped() {
        StringBuilder grouped = new StringBuilder(canonical);
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, '-');
        }
        return grouped.toString();
    }
}
