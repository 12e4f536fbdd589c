package org.muster.core.records.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.muster.core.records.view.Search;

/** What the address of the list of statements asks for, as it was typed: times on the clock of whoever asks. */
record Looked(Map<String, String> asked) {

    private static final List<String> NAMES = List.of("person", "verb", "activity", "from", "until");

    static Looked in(HttpServletRequest request) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = request.getParameter(name);
            if (value != null && !value.isBlank()) {
                asked.put(name, value.strip());
            }
        }
        return new Looked(asked);
    }

    /** A place in the order of storing; {@code otherwise} when there is none or nonsense. */
    static long place(HttpServletRequest request, String name, long otherwise) {
        String place = String.valueOf(request.getParameter(name));
        return place.matches("[0-9]{1,18}") ? Long.parseLong(place) : otherwise;
    }

    String text(String name) {
        return asked.getOrDefault(name, "");
    }

    Search search(ZoneId zone) {
        return new Search(text("person"), text("verb"), text("activity"), time("from", zone), time("until", zone));
    }

    /** The same question as the end of an address, with {@code name} and its value behind it. */
    String query(String name, Object value) {
        return asked.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining("", "?", name + "=" + value));
    }

    private Optional<Instant> time(String name, ZoneId zone) {
        try {
            return Optional.of(text(name))
                    .filter(typed -> !typed.isEmpty())
                    .map(typed -> LocalDateTime.parse(typed).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
