package org.muster.core.kernel.database;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.Connection;

/**
 * The product's data source. READ COMMITTED, so that claiming a row locks that row and no gap beside it. A transaction of
 * entities and plain SQL may take two connections, so there are twice as many as requests at once (32): otherwise many who
 * wait for one row hold all connections, and whoever has locked it waits for its second.
 */
@DataSourceDefinition(
        name = MusterDatabase.JNDI_NAME,
        className = "org.muster.core.kernel.database.PlainMariaDb",
        url = "${MPCONFIG=lms.db.url}",
        user = "${MPCONFIG=lms.db.user}",
        password = "${MPCONFIG=lms.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 80)
public final class MusterDatabase {

    public static final String JNDI_NAME = "java:app/jdbc/muster";

    private MusterDatabase() {}
}
