package org.muster.alerts.message;

/** How bad it is (CAP 1.2, severity). */
public enum Severity {
    EXTREME,
    SEVERE,
    MODERATE,
    MINOR,
    UNKNOWN;

    /** Whether life may be in danger. */
    public boolean isGrave() {
        return this == EXTREME || this == SEVERE;
    }
}
