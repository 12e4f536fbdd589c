package org.muster.core.web.routing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The path of a route, such as {@code /verify/{code}}: parts in braces match any one part of an address. */
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
            if (isOpen(wanted[i]) && !given[i].isEmpty()) {
                open.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(open);
    }

    private static boolean isOpen(String part) {
        return part.startsWith("{") && part.endsWith("}");
    }

    /** Fewer open parts come first: {@code /courses/new} before {@code /courses/{slug}}. */
    long openness() {
        return path.chars().filter(c -> c == '{').count();
    }
}
