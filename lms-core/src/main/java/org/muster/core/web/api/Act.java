package org.muster.core.web.api;

/**
 * Something a person may or may not do. Each module declares its acts as an enum; who may do them stands in the module's
 * {@code Acts}.
 */
public interface Act {

    /** Module and act, such as {@code people.view-people}: stable, in tests, logs and the matrix of the documentation. */
    String key();
}
