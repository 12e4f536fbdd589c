package org.muster.alerts.message;

/** Its place in the thread; the names are stored. */
public enum MessageType {
    /** The first word. */
    ALERT,
    /** More is known. */
    UPDATE,
    /** It is over. */
    END
}
