package org.muster.alerts.message;

/** How sure it is (CAP 1.2, certainty). */
public enum Certainty {
    OBSERVED,
    LIKELY,
    POSSIBLE,
    UNLIKELY,
    UNKNOWN
}
