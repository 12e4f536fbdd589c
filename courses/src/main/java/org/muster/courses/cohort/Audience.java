package org.muster.courses.cohort;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom a list shows and a letter goes to. */
public enum Audience {
    ALL(standing -> true),
    /** Those who have done less than the days of the group that have gone by. */
    BEHIND(Standing::behind),
    /** Those who have not begun the course. */
    AWAY(standing -> standing.stage() == Standing.Stage.AWAY),
    /** Those who have no attempt left. */
    FAILED(standing -> standing.stage() == Standing.Stage.FAILED),
    COMPLETED(standing -> standing.stage() == Standing.Stage.COMPLETED),
    /** One person, whom the letter names. */
    ONE(standing -> false);

    /** What can be asked for of a group, whoever is in it. */
    public static final List<Audience> OF_A_GROUP = List.of(ALL, BEHIND, AWAY, FAILED, COMPLETED);

    private final Predicate<Standing> includes;

    Audience(Predicate<Standing> includes) {
        this.includes = includes;
    }

    boolean includes(Standing standing) {
        return includes.test(standing);
    }

    /** As an address or a form asks for it; all of them for anything else. */
    public static Audience of(@Nullable String asked) {
        return OF_A_GROUP.stream()
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElse(ALL);
    }
}
