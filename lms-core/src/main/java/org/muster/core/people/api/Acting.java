package org.muster.core.people.api;

import java.util.function.Supplier;

/**
 * Does work in somebody's name where no request says who acts: start steps, observers, workers. Holds for the calling
 * thread until the work is done; whoever acted before acts again afterwards. Never called by a page or a REST resource.
 */
public interface Acting {

    /** The person acts, with the roles they hold now. */
    <T> T as(PersonId person, Supplier<T> work);

    /** The server itself acts; it may do everything, and the audit log names no actor. */
    <T> T asTheServer(Supplier<T> work);
}
