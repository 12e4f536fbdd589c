package org.muster.core.people.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.muster.core.kernel.RuleBroken;

/** The words an organisation sorts its people by: written with commas or semicolons between, none twice whatever the case. */
public record Tags(List<String> words) {

    public static final int MOST = 10;
    public static final int LONGEST = 40;

    public Tags {
        words = List.copyOf(words);
    }

    public static Tags of(String typed) {
        TreeSet<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(typed.split("[,;]"))
                .map(OwnWord::of)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        if (words.size() > MOST) {
            throw new RuleBroken("people.tags.many", MOST);
        }
        words.forEach(word -> OwnWord.checkLength(word, LONGEST));
        return new Tags(List.copyOf(words));
    }

    /** As they are stored. */
    public static Tags stored(String text) {
        return new Tags(text.isEmpty() ? List.of() : List.of(text.split(",")));
    }

    /** For the database, and for people. */
    public String text(String between) {
        return String.join(between, words);
    }

    String stored() {
        return text(",");
    }
}
