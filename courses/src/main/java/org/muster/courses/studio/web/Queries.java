package org.muster.courses.studio.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What an address asks with. */
final class Queries {

    private Queries() {}

    static String of(String first, String value, String second, String other) {
        return first + "=" + encoded(value) + "&" + second + "=" + encoded(other);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
