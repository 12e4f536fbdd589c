package org.muster.library.shelf;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.muster.core.people.api.AccessLevel;

/** The levels of content that somebody of a level may open, as a list that SQL understands. */
final class OpenLevels {

    private OpenLevels() {}

    static String of(AccessLevel reader) {
        return Arrays.stream(AccessLevel.values())
                .filter(reader::opens)
                .map(AccessLevel::name)
                .collect(Collectors.joining(","));
    }
}
