package org.muster.alerts.message;

/** How far a message is; the names are stored. */
public enum State {
    /** Its author writes it. */
    DRAFT,
    /** A second person is to look at it. */
    WAITING,
    /** Approved: everybody may read it, and it never changes. */
    SENT
}
