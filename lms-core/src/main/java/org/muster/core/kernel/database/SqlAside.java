package org.muster.core.kernel.database;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import javax.sql.DataSource;

/**
 * Plain SQL beside the transaction under way, each statement committed by itself. It has a few connections of its own: whoever
 * holds one of the others and a lock never waits for somebody who waits for a connection.
 */
@ApplicationScoped
@Typed(SqlAside.class)
@DataSourceDefinition(
        name = SqlAside.JNDI_NAME,
        className = "org.muster.core.kernel.database.PlainMariaDb",
        url = "${MPCONFIG=lms.db.url}",
        user = "${MPCONFIG=lms.db.user}",
        password = "${MPCONFIG=lms.db.password}",
        transactional = false,
        minPoolSize = 1,
        maxPoolSize = 4)
public class SqlAside extends Sql {

    static final String JNDI_NAME = "java:app/jdbc/muster-aside";

    @Resource(lookup = JNDI_NAME)
    DataSource aside;

    @Override
    DataSource source() {
        return aside;
    }
}
