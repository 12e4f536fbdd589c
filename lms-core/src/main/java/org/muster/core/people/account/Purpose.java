package org.muster.core.people.account;

import java.time.Duration;

/** What a one-time link is good for, and how long. */
enum Purpose {
    NEW_PASSWORD(Duration.ofHours(24)),
    SET_UP(Duration.ofDays(7));

    private final Duration life;

    Purpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
