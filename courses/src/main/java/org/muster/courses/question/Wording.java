package org.muster.courses.question;

import org.jspecify.annotations.Nullable;

/**
 * What every question has.
 *
 * @param stem the question itself, plain text
 * @param points what a right response is worth
 * @param module the module it belongs to; empty text for a knowledge check
 * @param picture what to look at, if anything
 * @param tags what it is filed under beside the module
 */
public record Wording(
        String id,
        String stem,
        int points,
        String module,
        @Nullable Picture picture,
        Tags tags) {

    /** Without tags. */
    public Wording(String id, String stem, int points, String module, @Nullable Picture picture) {
        this(id, stem, points, module, picture, Tags.NONE);
    }
}
