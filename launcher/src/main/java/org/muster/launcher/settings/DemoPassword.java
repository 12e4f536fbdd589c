package org.muster.launcher.settings;

import java.security.SecureRandom;
import java.util.StringJoiner;

/** A password a person can read aloud and type: five made-up words, like {@code tobi-keru-fima-dusa-nolo}, of 64 bits. */
final class DemoPassword {

    private static final String CONSONANTS = "bdfghjklmnprstvwz";
    private static final String VOWELS = "aeiou";
    private static final int WORDS = 5;

    private DemoPassword() {}

    static String next() {
        SecureRandom random = new SecureRandom();
        StringJoiner words = new StringJoiner("-");
        for (int word = 0; word < WORDS; word++) {
            words.add(syllable(random) + syllable(random));
        }
        return words.toString();
    }

    private static String syllable(SecureRandom random) {
        return "" + CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))
                + VOWELS.charAt(random.nextInt(VOWELS.length()));
    }
}
