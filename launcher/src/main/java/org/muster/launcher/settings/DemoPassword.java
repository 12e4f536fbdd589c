package org.muster.launcher.settings;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A password a person can read aloud and type: five made-up words, like {@code tobi-keru-fima-dusa-nolo}, of 64 bits. */
final class DemoPassword {

    private static final String CONSONANTS = "bdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int WORDS = 5;

    private DemoPassword() {}

    static String next() {
        return Stream.generate(DemoPassword::word).limit(WORDS).collect(Collectors.joining("-"));
    }

    static String word() {
        return syllable() + syllable();
    }

    private static String syllable() {
        return "" + CONSONANTS.charAt(RANDOM.nextInt(CONSONANTS.length()))
                + VOWELS.charAt(RANDOM.nextInt(VOWELS.length()));
    }
}
