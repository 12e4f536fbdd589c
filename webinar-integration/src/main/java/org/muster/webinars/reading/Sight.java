package org.muster.webinars.reading;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.PersonId;

/**
 * What somebody may see, for queries.
 *
 * @param levels what they may open, as a list that SQL understands; so are their courses and cohorts
 */
record Sight(UUID person, String levels, String courses, String cohorts) {

    /** Of webinars {@code w}; with {@link #parameters()}. */
    static final String CONDITION = """
            (w.host_id = ? OR (w.audience_kind = 'LEVEL' AND FIND_IN_SET(w.audience_level, ?))
              OR (w.audience_kind = 'COURSE' AND FIND_IN_SET(w.audience_id, ?))
              OR (w.audience_kind = 'COHORT' AND FIND_IN_SET(w.audience_id, ?)))""";

    private static final UUID NOBODY = new UUID(0, 0);

    /** Of somebody who belongs nowhere. */
    static Sight of(AccessLevel level) {
        return new Sight(NOBODY, open(level), "", "");
    }

    Sight with(PersonId somebody, String ownCourses, String ownCohorts) {
        return new Sight(somebody.value(), levels, ownCourses, ownCohorts);
    }

    Object[] parameters() {
        return new Object[] {person, levels, courses, cohorts};
    }

    private static String open(AccessLevel reader) {
        return Arrays.stream(AccessLevel.values())
                .filter(reader::opens)
                .map(AccessLevel::name)
                .collect(Collectors.joining(","));
    }
}
