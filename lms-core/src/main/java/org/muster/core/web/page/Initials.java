package org.muster.core.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters in the avatar: of the first and the last word of a name, in any script. */
final class Initials {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'-]*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}\\p{M}*");

    private Initials() {}

    static String of(String name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return "";
        }
        String first = letter(words.get(0));
        return words.size() == 1 ? first : first + letter(words.get(words.size() - 1));
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(name);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static String letter(String word) {
        Matcher letter = LETTER.matcher(word);
        return letter.find() ? letter.group().toUpperCase(Locale.ROOT) : "";
    }
}
