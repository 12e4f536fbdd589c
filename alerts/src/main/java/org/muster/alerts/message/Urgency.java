package org.muster.alerts.message;

/** How soon to act (CAP 1.2, urgency). */
public enum Urgency {
    IMMEDIATE,
    EXPECTED,
    FUTURE,
    PAST,
    UNKNOWN
}
