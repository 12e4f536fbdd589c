package org.muster.courses.studio.document;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the questions of a lesson stand in its text. */
public final class CheckPlaces {

    private static final Pattern ANY = Pattern.compile("(<div data-block=\"knowledge-check\" data-id=\")([^\"]*)\"");

    private CheckPlaces() {}

    public static boolean holds(String body, String check) {
        return pattern(check).matcher(body).find();
    }

    /** The text with the question at its end. */
    public static String with(String body, String check) {
        String place = "<div data-block=\"knowledge-check\" data-id=\"" + check + "\"></div>";
        return holds(body, check) ? body : (body + "\n" + place).strip();
    }

    public static String without(String body, String check) {
        return pattern(check).matcher(body).replaceAll("").strip();
    }

    /** The text with other questions, by the ids of those that stand in it. */
    public static String renamed(String body, Map<String, String> names) {
        return ANY.matcher(body)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + names.getOrDefault(found.group(2), found.group(2)) + "\""));
    }

    private static Pattern pattern(String check) {
        return Pattern.compile(
                "<div data-block=\"knowledge-check\" data-id=\"" + Pattern.quote(check) + "\"></div>\\s*");
    }
}
