package org.muster.courses.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.muster.courses.exchange.question.Category;
import org.muster.courses.exchange.question.Place;

/**
 * The lines of one question.
 *
 * @param line where it begins, from 1
 * @param category what {@code $CATEGORY} said before it
 * @param tags the tags that comments before it name
 */
record GiftBlock(int line, String category, String text, List<String> tags) {

    private static final String CATEGORY = "$CATEGORY:";
    private static final String COMMENT = "//";
    private static final Pattern TAG = Pattern.compile("\\[tag:([^\\]]+)]");

    /** Blank lines part questions; lines that begin with two slashes are comments. */
    static List<GiftBlock> of(String file) {
        List<GiftBlock> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        String category = "";
        int number = 0;
        int begin = 0;
        for (String line : (file + "\n\n").split("\\R", -1)) {
            number++;
            if (line.strip().startsWith(CATEGORY)) {
                category = Category.of(line.strip().substring(CATEGORY.length()));
            } else if (line.isBlank()) {
                if (!lines.isEmpty()) {
                    blocks.add(new GiftBlock(begin, category, String.join("\n", lines), List.copyOf(tags)));
                    lines.clear();
                    tags.clear();
                }
            } else if (line.stripLeading().startsWith(COMMENT)) {
                TAG.matcher(line).results().map(found -> found.group(1)).forEach(tags::add);
            } else {
                begin = lines.isEmpty() ? number : begin;
                lines.add(line);
            }
        }
        return blocks;
    }

    Place place(String name) {
        return new Place(line, name);
    }
}
