package org.muster.courses.assessment;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** One attempt at an assessment. */
public record AttemptId(UUID value) {

    /** The id written in a form; what is no id names no attempt (404). */
    public static AttemptId parse(String text) {
        try {
            return new AttemptId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("courses.attempt.unknown");
        }
    }
}
