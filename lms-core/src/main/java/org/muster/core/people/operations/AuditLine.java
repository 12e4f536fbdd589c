package org.muster.core.people.operations;

import java.time.Instant;
import java.util.Map;

/**
 * An entry of the audit log with the names that are still known.
 *
 * @param id grows with time
 */
public record AuditLine(long id, Instant at, String act, Somebody actor, Somebody subject, Map<String, String> detail) {

    /**
     * Who acted or what it was done to.
     *
     * @param name empty when it is no person, or one whose identity was erased
     * @param id empty when nobody is named
     */
    public record Somebody(String id, String name) {

        static final Somebody NOBODY = new Somebody("", "");
    }
}
