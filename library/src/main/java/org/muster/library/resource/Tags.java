package org.muster.library.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.muster.core.kernel.RuleBroken;

/** Simple words that resources are sorted by: letters, digits and hyphens. */
public final class Tags {

    private static final int MOST = 20;
    private static final int LONGEST = 40;
    private static final Pattern ADDRESS = Pattern.compile("/[a-z0-9-]{1,40}/[a-z0-9-]{1,100}");

    private Tags() {}

    /** The words of a line that are parted by commas. */
    public static List<String> in(String line) {
        return Arrays.stream(line.split("[,;\\n]"))
                .map(Tags::simple)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** As people read it: {@code response-levels} is "response levels". */
    public static String inWords(String tag) {
        return tag.replace('-', ' ');
    }

    static List<String> tidied(List<String> tags) {
        List<String> kept = tags.stream()
                .map(Tags::simple)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        if (kept.size() > MOST || kept.stream().anyMatch(tag -> tag.length() > LONGEST)) {
            throw new RuleBroken("library.rule.tags", MOST, LONGEST);
        }
        return kept;
    }

    static List<String> addresses(List<String> related) {
        return related.stream()
                .filter(address -> ADDRESS.matcher(address).matches())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static String simple(String tag) {
        return tag.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-")
                .replaceAll("^-+|-+$", "");
    }
}
