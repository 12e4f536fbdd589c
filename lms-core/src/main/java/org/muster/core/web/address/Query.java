package org.muster.core.web.address;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The part of an address after its question mark. */
public record Query(String text) {

    public static Query of(@Nullable String text) {
        return new Query(text == null ? "" : text);
    }

    /** The same without the parameters of these names. */
    public Query without(Set<String> names) {
        return new Query(Arrays.stream(text.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !names.contains(name(parameter)))
                .collect(Collectors.joining("&")));
    }

    /** The same with this parameter and no other of its name. */
    public Query with(String name, String value) {
        String others = without(Set.of(name)).text();
        String added = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return new Query(others.isEmpty() ? added : others + "&" + added);
    }

    /** With its question mark, or nothing at all. */
    @Override
    public String toString() {
        return text.isEmpty() ? "" : "?" + text;
    }

    private static String name(String parameter) {
        String name = parameter.split("=", 2)[0];
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
