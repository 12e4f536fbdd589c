package org.muster.core.kernel.backlog;

/** Where something waits: an event for its observer, or work for its worker. */
public enum Queue {
    EVENTS,
    WORK
}
