package org.muster.alerts.message;

import java.time.Instant;

/**
 * Where, until when, and what about the doors.
 *
 * @param area the place in words
 * @param expiresAt when it is no longer in force unless something else is said
 */
public record Situation(String area, Order order, Instant expiresAt) {

    public Situation {
        area = Words.oneLine(area);
    }
}
