package org.muster.courses.web.catalogue;

import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Asked;

/** How long a course takes, assessment and all. */
enum CourseLength {
    ANY(0, Integer.MAX_VALUE),
    SHORT(0, 60),
    MEDIUM(61, 120),
    LONG(121, Integer.MAX_VALUE);

    private final int least;
    private final int most;

    CourseLength(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** As an address asks for it; any length for anything else. */
    static CourseLength of(@Nullable String asked) {
        return Asked.choice(asked, ANY);
    }

    String asked() {
        return Asked.word(this);
    }

    boolean includes(int minutes) {
        return minutes >= least && minutes <= most;
    }
}
