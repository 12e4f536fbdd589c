package org.muster.core.records.json;

/** The text is no JSON we take; the message names the place as a JSON path. */
public final class BadJson extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadJson(String path, String what) {
        super(path + ": " + what);
    }
}
