package org.muster.certificates.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines between words, of about the same length.
 *
 * @param style the size at which every line fits
 */
record Lines(Style style, List<String> texts) {

    private static final double STEP = 0.96;

    /** The text in at most that many lines, made smaller until they suffice. */
    static Lines atMost(int most, SetText set, Style style, String text, double width) throws IOException {
        Words words = Words.of(set, style, text);
        double scale = 1;
        while (!words.fit(most, width / scale)) {
            scale *= STEP;
        }
        int needed = words.broken(width / scale).size();
        double narrower = width / scale;
        while (words.fit(needed, narrower * STEP)) {
            narrower *= STEP;
        }
        return new Lines(style.sized(style.size() * scale), words.broken(narrower));
    }

    /** The words and how wide each runs. */
    private record Words(List<String> texts, List<Double> widths, double space) {

        static Words of(SetText set, Style style, String text) throws IOException {
            List<String> texts = List.of(text.strip().split("\\s+", -1));
            List<Double> widths = new ArrayList<>();
            for (String word : texts) {
                widths.add(set.width(style, word) + style.tracking());
            }
            return new Words(texts, widths, set.width(style, " ") + style.tracking());
        }

        boolean fit(int lines, double width) {
            return widths.stream().allMatch(word -> word <= width)
                    && broken(width).size() <= lines;
        }

        List<String> broken(double width) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            double run = 0;
            for (int word = 0; word < texts.size(); word++) {
                if (!line.isEmpty() && run + space + widths.get(word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    run = 0;
                }
                run += (line.isEmpty() ? 0 : space) + widths.get(word);
                line.append(line.isEmpty() ? "" : " ").append(texts.get(word));
            }
            lines.add(line.toString());
            return lines;
        }
    }
}
