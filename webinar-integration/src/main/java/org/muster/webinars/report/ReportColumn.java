package org.muster.webinars.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The columns of a report that are read, by the names that meeting services give them. */
enum ReportColumn {
    NAME("name", "display name", "participant", "full name", "name (original name)", "enw"),
    EMAIL("email", "e-mail", "e-mail address", "email address", "user email", "e-bost", "ebost"),
    JOINED("joined", "join time", "first join", "joined at", "wedi ymuno"),
    LEFT("left", "leave time", "last leave", "left at", "wedi gadael");

    private final List<String> names;

    ReportColumn(String... names) {
        this.names = List.of(names);
    }

    /** Where it stands in the heading; -1 when it does not. */
    int placeIn(List<String> heading) {
        return IntStream.range(0, heading.size())
                .filter(place -> names.contains(heading.get(place).strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(-1);
    }
}
