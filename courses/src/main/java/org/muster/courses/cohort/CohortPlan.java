package org.muster.courses.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.muster.core.kernel.RuleBroken;

/**
 * What is settled about a group beside its course and its people.
 *
 * @param capacity how many people it takes
 * @param language what is spoken in it: {@code en-GB} or {@code cy}
 */
public record CohortPlan(String title, LocalDate startsOn, LocalDate endsOn, int capacity, String language) {

    /** The most people a group takes: all of them are shown and written to at once. */
    public static final int LARGEST = 500;

    /** What can be spoken in a group. */
    public static final List<String> LANGUAGES = List.of("en-GB", "cy");

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_YEARS = 3;

    public CohortPlan {
        title = OneLine.of(title);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new RuleBroken("courses.cohort.title.rule", LONGEST_TITLE);
        }
        if (endsOn.isBefore(startsOn) || ChronoUnit.YEARS.between(startsOn, endsOn) >= MOST_YEARS) {
            throw new RuleBroken("courses.cohort.days.rule", MOST_YEARS);
        }
        if (capacity < 1 || capacity > LARGEST) {
            throw new RuleBroken("courses.cohort.capacity.rule", LARGEST);
        }
        if (!LANGUAGES.contains(language)) {
            throw new RuleBroken("courses.cohort.language.rule");
        }
    }
}
