package org.muster.alerts.message;

/** What people at the place are told to do with their doors; the names are stored. */
public enum Order {
    /** Nothing is said of doors. */
    NONE,
    /** Lock down and stay inside. */
    LOCK_DOWN,
    /** It is safe to reopen. */
    REOPEN
}
