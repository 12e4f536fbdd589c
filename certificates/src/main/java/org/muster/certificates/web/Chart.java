package org.muster.certificates.web;

import java.util.List;

/**
 * A course's people as strokes, side by side.
 *
 * @param width of the whole, in the units of its picture
 * @param words the same as a sentence
 */
public record Chart(double width, String words, List<Group> groups) {

    /**
     * People in one state.
     *
     * @param kind which of the drawn strokes: {@code valid}, {@code expiring}, {@code going}, {@code lapsed}, {@code open}
     * @param strokes where each stroke begins
     * @param stroke how wide a stroke is: one for each person, or one for all when there are many
     */
    public record Group(String kind, List<Double> strokes, double stroke) {}
}
