package org.muster.core.kernel.database;

import jakarta.annotation.sql.DataSourceDefinition;

/** The product's data source. Sessions speak UTC and refuse what does not fit a column. */
@DataSourceDefinition(
        name = MusterDatabase.JNDI_NAME,
        className = "org.mariadb.jdbc.MariaDbDataSource",
        url = "${MPCONFIG=lms.db.url}",
        user = "${MPCONFIG=lms.db.user}",
        password = "${MPCONFIG=lms.db.password}",
        minPoolSize = 2,
        maxPoolSize = 32)
public final class MusterDatabase {

    public static final String JNDI_NAME = "java:app/jdbc/muster";

    private MusterDatabase() {}
}
