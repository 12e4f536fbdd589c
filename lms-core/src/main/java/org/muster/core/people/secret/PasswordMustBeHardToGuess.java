package org.muster.core.people.secret;

import java.util.Locale;
import java.util.Set;
import org.muster.core.kernel.RuleBroken;

/** At least twelve characters, no well-known password, not the person's own address; nothing about digits and signs. */
public final class PasswordMustBeHardToGuess {

    public static final int SHORTEST = 12;
    /** More is not stronger and costs hashing. */
    public static final int LONGEST = 200;

    private static final Set<String> WELL_KNOWN = Set.of(
            "password1234",
            "passwordpassword",
            "password12345",
            "password123456",
            "qwertyuiop123",
            "qwertyuiop12",
            "qwertyqwerty",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "123456789012",
            "1234567890123",
            "123412341234",
            "123123123123",
            "abcdefghijkl",
            "abcd12345678",
            "iloveyou1234",
            "welcome12345",
            "letmeinletmein",
            "liverpool123",
            "manchester1234",
            "changemechangeme",
            "adminadminadmin");

    private PasswordMustBeHardToGuess() {}

    public static void check(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new RuleBroken("people.password.short", SHORTEST);
        }
        if (length > LONGEST) {
            throw new RuleBroken("people.password.long", LONGEST);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (WELL_KNOWN.contains(plain) || isOneCharacter(plain) || plain.equals(email.toLowerCase(Locale.ROOT))) {
            throw new RuleBroken("people.password.guessable");
        }
    }

    private static boolean isOneCharacter(String password) {
        return password.codePoints().distinct().count() == 1;
    }
}
