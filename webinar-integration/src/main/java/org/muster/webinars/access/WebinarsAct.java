package org.muster.webinars.access;

import org.muster.core.web.api.Act;

/** What people do with webinars. With which of them stands in {@code entry.Admission} and {@code scheduling.Desk}. */
public enum WebinarsAct implements Act {
    /** Register, join, leave. */
    TAKE_PART("take-part"),
    /** Schedule webinars, change and cancel one's own, confirm who attended them. */
    RUN("run"),
    /** The same with everybody's. */
    RUN_ANY("run-any");

    private final String name;

    WebinarsAct(String name) {
        this.name = name;
    }

    @Override
    public String key() {
        return "webinars." + name;
    }
}
