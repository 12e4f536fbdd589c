package org.muster.courses.evaluation;

import java.util.Locale;

/** What somebody made of a course at work. */
public record Impact(Applied applied, Remark remark) {

    /** Whether they could use what they had learned. */
    public enum Applied {
        YES,
        PARTLY,
        NOT_YET;

        /** The end of a key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
