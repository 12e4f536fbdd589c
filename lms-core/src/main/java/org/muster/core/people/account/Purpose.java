package org.muster.core.people.account;

import java.time.Duration;

/** What a one-time link is good for, and how long. */
public enum Purpose {
    NEW_PASSWORD(Duration.ofHours(24)),
    SET_UP(Duration.ofDays(7)),
    INVITATION(Duration.ofDays(14));

    private final Duration life;

    Purpose(Duration life) {
        this.life = life;
    }

    public Duration life() {
        return life;
    }
}
