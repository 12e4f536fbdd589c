package org.muster.library.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.core.people.api.AccessLevel;
import org.muster.library.resource.ResourceKind;
import org.muster.library.shelf.Search;

/** {@code ?q=…&kind=…&topic=…&level=…}: a search as an address asks for it. What it cannot mean is left out. */
final class AskedSearch {

    private static final int LONGEST = 200;

    private AskedSearch() {}

    static Search in(HttpServletRequest request) {
        return new Search(
                typed(request),
                values(request, "kind")
                        .flatMap(name -> ResourceKind.of(name).stream())
                        .collect(Collectors.toSet()),
                values(request, "topic").collect(Collectors.toSet()),
                levels(values(request, "level").collect(Collectors.toSet())));
    }

    /** The same as the beginning of an address, up to the number of a page. */
    static String address(String path, Search search) {
        Stream<String> parts = Stream.of(
                        Stream.of(part("q", search.typed())),
                        search.kinds().stream().map(kind -> part("kind", kind.name())),
                        search.topics().stream().map(topic -> part("topic", topic)),
                        search.levels().stream().map(level -> part("level", level.name())))
                .flatMap(each -> each);
        return path + "?" + parts.collect(Collectors.joining("&")) + "&page=";
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String typed(HttpServletRequest request) {
        String typed = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    private static Stream<String> values(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? Stream.empty() : Arrays.stream(values);
    }

    private static Set<AccessLevel> levels(Set<String> names) {
        return Arrays.stream(AccessLevel.values())
                .filter(level -> names.contains(level.name()))
                .collect(Collectors.toSet());
    }
}
