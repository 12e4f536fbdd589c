package org.muster.core.web.api;

import java.util.Optional;

/** The parts of the address that the route leaves open. */
public interface PathParameters {

    /** The part in braces of that name; throws when the route has no such part. */
    String get(String name);

    /** The same; nothing when the route has no such part. */
    Optional<String> find(String name);
}
