package org.muster.core.kernel.backlog;

/**
 * How much waits and how much was given up; and how many rows of the audit log are not sealed yet.
 *
 * @param workPlanned what was asked for a later time, such as a reminder; that does not wait
 */
public record BacklogCounts(
        long eventsWaiting, long eventsDead, long workWaiting, long workDead, long workPlanned, long auditUnsealed) {

    public long waiting() {
        return eventsWaiting + workWaiting;
    }

    public long dead() {
        return eventsDead + workDead;
    }
}
