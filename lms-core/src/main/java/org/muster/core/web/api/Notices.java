package org.muster.core.web.api;

/** A sentence shown once, on the page that follows a redirect: "Saved". */
public interface Notices {

    /** The key of a sentence without arguments. */
    void next(String key);
}
