package org.muster.courses.studio.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What an address asks with. */
final class Queries {

    private Queries() {}

    static String of(String first, String value, String second, String other) {
        return of(first, value) + "&" + of(second, other);
    }

    static String of(String first, String value, String second, String other, String third, String last) {
        return of(first, value, second, other) + "&" + of(third, last);
    }

    static String of(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
