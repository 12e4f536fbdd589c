package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;

/**
 * Counts tries at doors. A try is counted as failed before it is made, so that many at once do not slip through together;
 * success forgets it.
 */
@ApplicationScoped
public class Throttle {

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** Throws {@link RuleBroken} with the minutes to wait while one of the doors is shut. */
    public void knock(Door... doors) {
        Duration wait = transactions.inNew(() -> knockAll(List.of(doors)));
        if (!wait.isZero()) {
            throw new RuleBroken("people.sign-in.wait", wait.plusSeconds(59).toMinutes());
        }
    }

    /** The same for answers that must not differ: whether all doors were open. */
    public boolean opens(Door... doors) {
        return transactions.inNew(() -> knockAll(List.of(doors))).isZero();
    }

    /** How long the door stays shut; asking is no try. */
    public Duration waitBefore(Door door) {
        Instant now = clock.instant();
        return found(door, "").map(attempts -> attempts.waitAt(now)).orElse(Duration.ZERO);
    }

    /** A try that failed. */
    public void count(Door door) {
        Instant now = clock.instant();
        transactions.runInNew(() -> count(locked(door, now), now));
    }

    /** Takes one try back that turned out right; the others still count. */
    void uncount(Door door) {
        sql.change("UPDATE people_attempt SET failures = GREATEST(failures - 1, 0) WHERE door = ?", (Object)
                door.digest());
    }

    public void forget(Door door) {
        sql.change("DELETE FROM people_attempt WHERE door = ?", (Object) door.digest());
    }

    private Duration knockAll(List<Door> doors) {
        Instant now = clock.instant();
        List<Attempts> found = doors.stream().map(door -> locked(door, now)).toList();
        Duration wait = found.stream()
                .map(attempts -> attempts.waitAt(now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (wait.isZero()) {
            found.forEach(attempts -> count(attempts, now));
        }
        return wait;
    }

    private Attempts locked(Door door, Instant now) {
        sql.change(
                "INSERT INTO people_attempt (door, failures, last_at) VALUES (?, 0, ?) ON DUPLICATE KEY UPDATE door = door",
                door.digest(),
                now);
        return found(door, " FOR UPDATE").orElseThrow();
    }

    private Optional<Attempts> found(Door door, String lock) {
        return sql.first(
                row -> new Attempts(door, (int) row.number("failures"), row.instant("last_at")),
                "SELECT failures, last_at FROM people_attempt WHERE door = ?" + lock,
                (Object) door.digest());
    }

    private void count(Attempts attempts, Instant now) {
        sql.change(
                "UPDATE people_attempt SET failures = ?, last_at = ? WHERE door = ?",
                attempts.countedAt(now) + 1,
                now,
                attempts.door().digest());
    }

    private record Attempts(Door door, int failures, Instant lastAt) {

        Duration waitAt(Instant now) {
            return door.patience().waitAfter(failures, lastAt, now);
        }

        int countedAt(Instant now) {
            return door.patience().counted(failures, lastAt, now);
        }
    }
}
