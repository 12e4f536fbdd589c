package org.muster.courses.studio.document;

import java.util.regex.Pattern;

/** Where the questions of a lesson stand in its text. */
public final class CheckPlaces {

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

    private static Pattern pattern(String check) {
        return Pattern.compile(
                "<div data-block=\"knowledge-check\" data-id=\"" + Pattern.quote(check) + "\"></div>\\s*");
    }
}
