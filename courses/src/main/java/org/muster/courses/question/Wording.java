package org.muster.courses.question;

import org.jspecify.annotations.Nullable;

/**
 * What every question has.
 *
 * @param stem the question itself, plain text
 * @param points what a right response is worth
 * @param module the module it belongs to; empty text for a knowledge check
 * @param picture what to look at, if anything
 */
public record Wording(
        String id,
        String stem,
        int points,
        String module,
        @Nullable Picture picture) {}
