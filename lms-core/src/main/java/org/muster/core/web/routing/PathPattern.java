package org.muster.core.web.routing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The path of a route, such as {@code /verify/{code}} or {@code /webinars/{webinar}.ics}: a name in braces matches any one
 * part of an address, up to the ending that follows it.
 */
record PathPattern(String path) {

    /** The open parts by name when {@code address} fits, otherwise nothing. */
    Optional<Map<String, String>> match(String address) {
        String[] wanted = path.split("/", -1);
        String[] given = address.split("/", -1);
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        Map<String, String> open = new LinkedHashMap<>();
        for (int i = 0; i < wanted.length; i++) {
            if (fits(wanted[i], given[i])) {
                open.put(
                        name(wanted[i]),
                        given[i].substring(
                                0, given[i].length() - ending(wanted[i]).length()));
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(open);
    }

    private static boolean fits(String part, String given) {
        return part.startsWith("{")
                && given.endsWith(ending(part))
                && given.length() > ending(part).length();
    }

    private static String name(String part) {
        return part.substring(1, part.indexOf('}'));
    }

    private static String ending(String part) {
        return part.substring(part.indexOf('}') + 1);
    }

    /** The closer a path says what it means, the sooner it is asked: {@code /courses/new}, {@code /a/{b}.ics}, {@code /a/{b}}. */
    long openness() {
        long open = path.chars().filter(c -> c == '{').count();
        return 2 * open - (path.endsWith("}") || open == 0 ? 0 : 1);
    }
}
