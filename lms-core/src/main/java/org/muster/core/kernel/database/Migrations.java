package org.muster.core.kernel.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date: every file below {@code db/migration}, a folder for each module. */
@Dependent
public class Migrations {

    @Resource(lookup = MusterDatabase.JNDI_NAME)
    DataSource dataSource;

    /** How many migrations were carried out; other nodes wait meanwhile. */
    public int run() {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .table("kernel_schema_history")
                .baselineOnMigrate(false)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
