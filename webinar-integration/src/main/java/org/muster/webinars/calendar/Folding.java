package org.muster.webinars.calendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of at most 75 octets, continued after a space, and never cut within a character (RFC 5545, 3.1). */
final class Folding {

    private static final int LONGEST = 75;
    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]");

    private Folding() {}

    static String fold(String content) {
        String unfolded = FOLDED.matcher(content).replaceAll("");
        return unfolded.lines().map(Folding::line).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(String line) {
        StringBuilder folded = new StringBuilder();
        int[] octets = {0};
        line.codePoints().forEach(sign -> {
            int size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (octets[0] + size > LONGEST) {
                folded.append("\r\n ");
                octets[0] = 1;
            }
            folded.appendCodePoint(sign);
            octets[0] += size;
        });
        return folded.toString();
    }
}
