package org.muster.benchmarks.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The fields of a form as they are sent. */
public final class Fields {

    private final StringBuilder text = new StringBuilder();

    public Fields with(String name, String value) {
        text.append(text.isEmpty() ? "" : "&").append(encoded(name)).append('=').append(encoded(value));
        return this;
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
