package org.muster.courses.cohort;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.muster.core.kernel.RuleBroken;

/**
 * A line of a list that somebody pasted: an address alone, {@code Name <address>} as mail programs write it, or a row of a
 * spreadsheet with an address in it.
 *
 * @param number counts from 1, blank lines too, as whoever pasted it counts
 */
public record RosterLine(int number, String text) {

    /** The most lines that are taken in one go. */
    public static final int MOST = 200;

    private static final int LONGEST = 500;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:\"()@]{1,64}@[^\\s<>,;:\"()@]{1,190}");

    /** The lines that hold something; more than {@link #MOST} are too many for one go. */
    public static List<RosterLine> of(String pasted) {
        String[] lines = pasted.split("\\R", -1);
        List<RosterLine> filled = IntStream.range(0, lines.length)
                .mapToObj(place -> new RosterLine(place + 1, lines[place].strip()))
                .filter(line -> !line.text().isEmpty())
                .toList();
        if (filled.size() > MOST) {
            throw new RuleBroken("courses.cohort.roster.too-many", MOST, filled.size());
        }
        return filled;
    }

    /** The one address of the line. */
    public String address() {
        if (text.length() > LONGEST) {
            throw new RuleBroken("courses.cohort.roster.too-long");
        }
        List<String> found =
                ADDRESS.matcher(text).results().map(MatchResult::group).toList();
        if (found.isEmpty()) {
            throw new RuleBroken("courses.cohort.roster.no-address");
        }
        if (found.size() > 1) {
            throw new RuleBroken("courses.cohort.roster.one-a-line");
        }
        return found.get(0);
    }
}
