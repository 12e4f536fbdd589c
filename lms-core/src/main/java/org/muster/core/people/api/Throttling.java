package org.muster.core.people.api;

import java.time.Duration;

/**
 * Keeps guessers away from what must not be guessed. Misses are counted by the address of the client that makes the request (see
 * {@code LMS_TRUSTED_PROXIES}; of an IPv6 address by its first half), on all nodes together. Twenty cost nothing; from then on
 * the client waits after each, 30 seconds at first, twice as long each time, 15 minutes at most. A client that did not miss for
 * 15 minutes is forgotten. Whoever does not miss is never counted. Only within a request.
 */
public interface Throttling {

    /**
     * How long the client of this request has to wait before it may guess; zero when it may now.
     *
     * @param secret what is guessed at, such as {@code certificate-code}; each has its own count
     */
    Duration pause(String secret);

    /** The client of this request guessed wrongly. */
    void missed(String secret);
}
