package org.muster.core.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Codes that people read out and type: Crockford's base 32, which has no I, L, O and U, so 5 bits a character. Read as people
 * type them: any case, with or without hyphens and blanks, the letter O as zero, I and L as one.
 */
public final class ReadableCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;

    private ReadableCode() {}

    /** A code of so many characters. */
    public static String next(int length, RandomGenerator random) {
        StringBuilder code = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The code of that length somebody typed, upper case and without hyphens, if it can be one. */
    public static Optional<String> read(String typed, int length) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Pd}._]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Optional.of(plain).filter(code -> isCode(code, length));
    }

    /** Whether it is a code of that length, upper case and without hyphens. */
    public static boolean isCode(String text, int length) {
        return text.length() == length && text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }

    /** As it is shown: in groups of four with hyphens between them. */
    public static String grouped(String code) {
        StringBuilder grouped = new StringBuilder(code);
        for (int at = (code.length() - 1) / GROUP * GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, '-');
        }
        return grouped.toString();
    }
}
