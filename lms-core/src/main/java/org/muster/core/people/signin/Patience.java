package org.muster.core.people.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a door stays shut after failures: some are free, then each doubles the wait, from 30 seconds to 15 minutes. A
 * door that nobody tried for the time of its memory is as new.
 */
public enum Patience {
    /** An account: five tries for tired fingers. */
    ACCOUNT(5, Duration.ofDays(1)),
    /** An address, behind which a whole shop may sit. */
    ADDRESS(50, Duration.ofMinutes(15)),
    /** A client that guesses at a secret such as the code of a certificate; people mistype. */
    SECRET(20, Duration.ofMinutes(15)),
    /** Letters that somebody asks for to a mailbox. */
    MAILBOX(3, Duration.ofDays(1)),

    /** Goes at inviting, of up to a hundred people each. */
    INVITER(30, Duration.ofHours(1));

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final int free;
    private final Duration memory;

    Patience(int free, Duration memory) {
        this.free = free;
        this.memory = memory;
    }

    /** How long to wait, from {@code now}; zero when the door is open. */
    Duration waitAfter(int failures, Instant lastAt, Instant now) {
        int counted = counted(failures, lastAt, now);
        if (counted < free) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, lastAt.plus(delay(counted - free)));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The failures that still count. */
    int counted(int failures, Instant lastAt, Instant now) {
        return lastAt.plus(memory).isAfter(now) ? failures : 0;
    }

    private static Duration delay(int beyond) {
        Duration delay = FIRST_WAIT.multipliedBy(1L << Math.min(beyond, 10));
        return delay.compareTo(LONGEST_WAIT) < 0 ? delay : LONGEST_WAIT;
    }
}
