package org.muster.core.records.forward;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A target as somebody typed it.
 *
 * @param from the first day (UTC) whose statements are sent; empty means from now on
 */
public record TargetDraft(String name, Way way, Wanted wanted, Optional<LocalDate> from) {

    /**
     * @param endpoint the address of the other store, without {@code /statements}
     * @param edition {@code 1.0.3} or {@code 2.0.0}
     * @param secret empty text when it stays as it is
     */
    public record Way(String endpoint, String edition, String key, String secret) {

        /** Never the secret: it would end up in a log. */
        @Override
        public String toString() {
            return endpoint + " as " + key;
        }
    }
}
