package org.muster.alerts.message;

/** How serious it is meant (CAP 1.2, status). */
public enum CapStatus {
    ACTUAL,
    EXERCISE,
    TEST
}
