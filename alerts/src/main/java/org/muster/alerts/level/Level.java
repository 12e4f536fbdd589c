package org.muster.alerts.level;

/** How likely an attack is, as those who judge it call it; the names are stored. */
public enum Level {
    LOW,
    MODERATE,
    SUBSTANTIAL,
    SEVERE,
    CRITICAL
}
