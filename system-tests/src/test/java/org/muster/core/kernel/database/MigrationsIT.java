package org.muster.core.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Test;
import org.muster.inserver.InServer;

@InServer
class MigrationsIT {

    @Inject
    Migrations migrations;

    @Inject
    Sql sql;

    @Resource(lookup = MusterDatabase.JNDI_NAME)
    DataSource dataSource;

    @Test
    void everyMigrationRanWhenTheServerStarted() {
        MigrationInfo[] all = Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .table("kernel_schema_history")
                .load()
                .info()
                .all();
        assertThat(all).isNotEmpty().allMatch(migration -> migration.getState() == MigrationState.SUCCESS);
    }

    @Test
    void aSecondRunDoesNothing() {
        List<String> before = history();
        assertThat(migrations.run()).isZero();
        assertThat(history()).isEqualTo(before);
    }

    @Test
    void theSessionsOfTheServerSpeakUtcAndRefuseWhatDoesNotFit() {
        assertThat(sql.count("SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), NOW())"))
                .isZero();
        assertThat(sql.count("SELECT FIND_IN_SET('STRICT_TRANS_TABLES', @@sql_mode) > 0"))
                .isEqualTo(1);
    }

    private List<String> history() {
        return sql.list(
                row -> row.text("script") + row.text("installed_on"),
                "SELECT script, installed_on FROM kernel_schema_history ORDER BY installed_rank");
    }
}
