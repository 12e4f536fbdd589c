package org.muster.core.records.access;

import org.muster.core.web.api.Act;

/** What people can do with the record store. */
public enum RecordsAct implements Act {
    VIEW_KEYS("records.view-keys"),
    MAKE_KEY("records.make-key"),
    REVOKE_KEY("records.revoke-key"),

    /** See which other stores get statements. */
    VIEW_FORWARDING("records.view-forwarding"),

    /** Say which other stores get statements, and settle what they refused. */
    CHANGE_FORWARDING("records.change-forwarding"),

    /** Read what is recorded of anybody. */
    READ_STATEMENTS("records.read-statements"),

    /** Read what is recorded of oneself. */
    READ_OWN_RECORD("records.read-own-record");

    private final String key;

    RecordsAct(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
