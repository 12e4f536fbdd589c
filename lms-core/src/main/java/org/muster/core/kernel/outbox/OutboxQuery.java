package org.muster.core.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.kernel.database.Sql;

/** How many events wait to be heard, and how many are given up. */
@ApplicationScoped
public class OutboxQuery {

    @Inject
    Sql sql;

    public long waiting() {
        return sql.count("SELECT COUNT(*) FROM kernel_outbox WHERE dead = FALSE");
    }

    public long dead() {
        return sql.count("SELECT COUNT(*) FROM kernel_outbox WHERE dead = TRUE");
    }
}
