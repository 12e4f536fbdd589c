package org.muster.core.records.web;

import java.util.ArrayList;
import java.util.List;
import org.muster.core.records.day.Tally;

/**
 * A tally drawn as bars, in units of a picture that is {@link #HEIGHT} high: one bar for each step, a part for each verb.
 *
 * @param width of the picture
 */
public record Bars(int width, List<Part> parts) {

    static final int HEIGHT = 100;
    private static final int STEP = 10;
    private static final int BAR = 8;

    /**
     * A rectangle.
     *
     * @param kind its colour in the style sheet
     */
    public record Part(String kind, int x, double y, int width, double height) {}

    static Bars of(Tally tally) {
        List<Part> parts = new ArrayList<>();
        for (int step = 0; step < tally.steps().size(); step++) {
            addBar(parts, tally.steps().get(step).counts(), step, (double) HEIGHT / tally.most());
        }
        return new Bars(tally.steps().size() * STEP, List.copyOf(parts));
    }

    static String kind(int verb) {
        return "c" + (verb + 1);
    }

    private static void addBar(List<Part> parts, List<Long> counts, int step, double unit) {
        double top = HEIGHT;
        for (int verb = 0; verb < counts.size(); verb++) {
            double height = counts.get(verb) * unit;
            if (height > 0) {
                top -= height;
                parts.add(new Part(kind(verb), step * STEP + (STEP - BAR) / 2, rounded(top), BAR, rounded(height)));
            }
        }
    }

    private static double rounded(double units) {
        return Math.round(units * 100) / 100.0;
    }
}
