package org.muster.alerts.access;

import org.muster.core.web.api.Act;

/** What people do with alerts. */
public enum AlertsAct implements Act {
    /** Read the alerts addressed to oneself and confirm that one did. */
    READ_OWN("read-own"),
    /** Look at the desk: what waits, what was sent, how far it reached. */
    VIEW_DESK("view-desk"),
    /** Write alerts and entries of the threat level. */
    WRITE("write"),
    /** Approve or send back what somebody else wrote. */
    APPROVE("approve"),
    /** See the counts of one's own organisation. */
    VIEW_REACH("view-reach");

    private final String name;

    AlertsAct(String name) {
        this.name = name;
    }

    @Override
    public String key() {
        return "alerts." + name;
    }
}
