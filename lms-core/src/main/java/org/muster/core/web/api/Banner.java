package org.muster.core.web.api;

import java.util.Optional;

/** What everybody must see above every page, such as an active alert. CDI beans, drawn in their order. */
public interface Banner {

    int order();

    /** What it says now; asked on every page, so it must not cost a query each time. */
    Optional<Words> words();

    /** "Lock down: Exampleton town centre." "Since Sun 22 Nov 2026, 09:40 London." "Read what to do". */
    record Words(String heading, String text, Link link) {}
}
