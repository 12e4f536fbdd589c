package org.muster.core.web.api;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Whoever makes this request: a signed-in person, or nobody. Read afresh for each request. */
public interface SignedInPerson {

    /** The person's id, or empty when nobody is signed in. */
    Optional<UUID> id();

    /** The name to greet the person with; empty text when nobody is signed in. */
    String name();

    /** What the person is called by those who know them; the whole name when it has no such part. */
    default String givenName() {
        return name();
    }

    /** The language the person chose for pages and letters; empty when nobody is signed in. */
    default Optional<Locale> language() {
        return Optional.empty();
    }

    /** Where the person's clock stands; London when nothing is known. */
    ZoneId zone();

    /** Whether the person holds a role that allows this act somewhere; nobody may do nothing. */
    boolean may(Act act);

    /** What a form sends along to show that it came from one of our pages; empty text when nobody is signed in. */
    String formToken();
}
