package org.muster.courses.studio.question;

import java.util.Arrays;
import java.util.List;

/** A form by its fields. */
@FunctionalInterface
public interface Fields {

    /** The field as it was sent; empty text when it was not. */
    String one(String name);

    /** The lines of a field that are not blank. */
    default List<String> lines(String name) {
        return Arrays.stream(one(name).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    default boolean has(String name) {
        return !one(name).isEmpty();
    }
}
