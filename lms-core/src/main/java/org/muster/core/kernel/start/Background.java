package org.muster.core.kernel.start;

/** Something that works beside the requests, from the moment the schema is up to date until the server stops. */
public interface Background {

    void start();

    void stop();
}
