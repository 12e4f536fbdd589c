package org.muster.courses.publishing.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How old a reader of a text has to be: for English the grade of Flesch and Kincaid (0.39 words a sentence + 11.8 syllables a word −
 * 15.59) and five years. Syllables are counted by groups of vowels, so that it is right within a year or so. Other languages are
 * not measured, nor are texts of less than a hundred words.
 */
record ReadingAge(int years) {

    private static final int FEWEST_WORDS = 100;
    private static final int HIGH = 16;
    private static final Pattern SENTENCE = Pattern.compile("[.!?…:;]+[)\"”’']*(\\s+|$)|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?<![td])ed$|(?<![sxzcg]|[cs]h)es$|(?<!l)e$");

    static Optional<ReadingAge> of(String text, String language) {
        List<String> words = words(text);
        if (words.size() < FEWEST_WORDS || !language.startsWith("en")) {
            return Optional.empty();
        }
        long syllables = words.stream().mapToLong(ReadingAge::syllables).sum();
        double grade = 0.39 * words.size() / sentences(text) + 11.8 * syllables / words.size() - 15.59;
        return Optional.of(new ReadingAge((int) Math.round(grade + 5)));
    }

    boolean isHigh() {
        return years > HIGH;
    }

    private static long sentences(String text) {
        return Math.max(
                1,
                Arrays.stream(SENTENCE.split(text))
                        .filter(sentence -> WORD.matcher(sentence).find())
                        .count());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    static long syllables(String word) {
        String plain = SILENT.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        return Math.max(1, VOWELS.matcher(plain).results().count());
    }
}
