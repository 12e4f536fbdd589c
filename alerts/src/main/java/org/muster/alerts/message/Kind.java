package org.muster.alerts.message;

/** What an alert is about; the names are stored. */
public enum Kind {
    /** Something is happening at a place. */
    INCIDENT,
    /** Something may happen: look out. */
    WARNING,
    /** Something to know, such as a new threat level. */
    INFORMATION,
    /** A drill. */
    EXERCISE;

    /** Whether everybody is told of it above every page. */
    public boolean isPressing() {
        return this == INCIDENT || this == WARNING;
    }
}
