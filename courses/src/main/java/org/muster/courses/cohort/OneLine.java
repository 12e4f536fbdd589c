package org.muster.courses.cohort;

/** Text for a title or the head of a letter: breaks and other marks nobody sees become spaces. */
final class OneLine {

    private OneLine() {}

    static String of(String typed) {
        return typed.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ")
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
    }
}
