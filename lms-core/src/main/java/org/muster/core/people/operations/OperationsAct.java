package org.muster.core.people.operations;

import org.muster.core.web.api.Act;

/** What can be done about the running of the product. */
public enum OperationsAct implements Act {
    VIEW_WORK("people.view-work"),
    RETRY_WORK("people.retry-work"),
    VIEW_AUDIT("people.view-audit");

    private final String key;

    OperationsAct(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
